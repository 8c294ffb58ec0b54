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
