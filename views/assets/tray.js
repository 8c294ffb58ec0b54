// Picks speakers without leaving the page. Without this script the same buttons do the same, with a reload.

const trayOf = (page) => page.getElementById('tray')
const buttons = () => [...document.querySelectorAll('button.pick')]
const keyOf = (button) => button.value

/** Takes tray and buttons from the page as it is now. */
function renew(page) {
  trayOf(document).replaceWith(document.adoptNode(trayOf(page)))
  const found = new Map([...page.querySelectorAll('button.pick')].map((button) => [keyOf(button), button]))
  for (const button of buttons()) {
    const now = found.get(keyOf(button))
    if (now) button.replaceWith(now.cloneNode(true))
  }
}

/** Focus stays where it was: on the button of the same speaker, else on the tray. */
function focusOn(submitter) {
  const same = buttons().find((button) => keyOf(button) === submitter.value)
  const next = submitter.classList.contains('pick') ? same : trayOf(document).querySelector('button, a')
  if (next) next.focus({ preventScroll: true })
  else document.getElementById('main').focus({ preventScroll: true })
}

document.addEventListener('submit', (event) => {
  if (event.target !== trayOf(document) || !event.submitter) return
  event.preventDefault()
  const body = new URLSearchParams([[event.submitter.name, event.submitter.value]])
  fetch(event.target.action, { method: 'POST', body, headers: { Accept: 'text/html' } })
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`the tray answered ${answer.status}`)
      renew(new DOMParser().parseFromString(await answer.text(), 'text/html'))
      focusOn(event.submitter)
    })
    .catch(() => location.reload())
})

// A page that one comes back to stands as it was left, with the tray as it was then: that is taken anew.
addEventListener('pageshow', async ({ persisted }) => {
  const [navigation] = performance.getEntriesByType('navigation')
  if (!persisted && navigation?.type !== 'back_forward') return
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, cache: 'no-cache' }).catch(
    () => undefined,
  )
  if (answer?.ok) renew(new DOMParser().parseFromString(await answer.text(), 'text/html'))
})

// The list at /compare: no more than four, said before it is sent.
const most = 4
document.addEventListener('change', (event) => {
  const list = event.target.closest?.('.chooser')
  if (!list) return
  const boxes = [...list.querySelectorAll('input[type=checkbox]')]
  const chosen = boxes.filter((box) => box.checked).length
  for (const box of boxes) box.disabled = !box.checked && chosen >= most
  list.querySelector('.note').textContent = chosen >= most ? 'Four is the most.' : `${chosen} chosen, two to four fit.`
})

// A list longer than one sees at once is searched as one types; whoever is chosen stays.
for (const list of document.querySelectorAll('.chooser')) {
  const find = list.querySelector('.find')
  find.hidden = list.querySelectorAll('li').length < 24
  find.addEventListener('input', () => {
    const typed = find.value.trim().toLowerCase()
    for (const item of list.querySelectorAll('li'))
      item.hidden = !item.querySelector('input').checked && !item.textContent.toLowerCase().includes(typed)
    for (const group of list.querySelectorAll('fieldset')) group.hidden = !group.querySelector('li:not([hidden])')
  })
  find.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault()
  })
}
