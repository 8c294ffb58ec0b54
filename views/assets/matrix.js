// Makes the matrix quicker: evidence beside it instead of on its own page, and filters without a reload.
// Without this script the same links and the same form do the same, page by page.

const beside = matchMedia('(min-width: 1180px)')
const desk = document.getElementById('desk')
const panel = document.getElementById('panel')
const title = document.getElementById('panel-title')
const body = document.getElementById('panel-body')
const form = document.getElementById('filters')
const pickers = [...form.querySelectorAll('.picker')]

const marks = () => [...document.querySelectorAll('.matrix a.mark')]
/** `speaker/issue` of the cell that a mark leads to. */
const cellOf = (mark) => mark.pathname.replace('/cells/', '')
const markOf = (cell) => marks().find((mark) => cellOf(mark) === cell)

async function pageAt(address, signal) {
  const answer = await fetch(address, { signal, headers: { Accept: 'text/html' } })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
}

function address(change) {
  const url = new URL(location.href)
  for (const [name, value] of Object.entries(change)) {
    if (value) url.searchParams.set(name, value)
    else url.searchParams.delete(name)
  }
  return url
}

function showOpen(cell) {
  for (const mark of marks()) {
    mark.removeAttribute('aria-current')
    mark.setAttribute('aria-expanded', String(cellOf(mark) === cell))
  }
}

async function open(link) {
  const page = await pageAt(link.href)
  const evidence = page.querySelector('[data-evidence]')
  if (!evidence) throw new Error('no evidence on the page')
  title.textContent = page.querySelector('h1').textContent
  body.replaceChildren(document.adoptNode(evidence))
  if (panel.hidden) panel.classList.add('arriving')
  panel.hidden = false
  panel.scrollTop = 0
  desk.classList.add('opened')
  showOpen(cellOf(link))
  history.replaceState(null, '', address({ cell: cellOf(link) }))
  title.focus({ preventScroll: true })
}

function close() {
  const cell = marks().find((mark) => mark.getAttribute('aria-expanded') === 'true' || mark.ariaCurrent === 'true')
  panel.hidden = true
  panel.classList.remove('arriving')
  desk.classList.remove('opened')
  body.replaceChildren()
  showOpen(null)
  history.replaceState(null, '', address({ cell: null }))
  cell?.focus()
}

let asking = new AbortController()

async function filter() {
  asking.abort()
  asking = new AbortController()
  const given = [...new FormData(form)].filter(
    ([name, value]) => value !== '' && !(name === 'sort' && value === 'name'),
  )
  const cell = new URL(location.href).searchParams.get('cell')
  const query = new URLSearchParams([...given, ...(cell ? [['cell', cell]] : [])]).toString()
  const target = `${location.pathname}${query && `?${query}`}`
  const page = await pageAt(target, asking.signal)
  for (const id of ['lede', 'asked', 'chosen', 'ways', 'results', 'panel-body', 'foot', ...hints])
    document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes)
  if (cell) showOpen(cell)
  offerPrint()
  history.pushState(null, '', target)
}

const hints = [...form.querySelectorAll('.hint, .picker strong')].map(({ id }) => id)

function offerPrint() {
  for (const button of document.querySelectorAll('[data-print]')) button.hidden = false
}

const plainClick = (event) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

document.addEventListener('click', (event) => {
  if (!plainClick(event)) return
  const link = event.target.closest('.matrix a.mark')
  if (link && beside.matches) {
    event.preventDefault()
    open(link).catch(() => location.assign(link.href))
  } else if (event.target.closest('#close')) {
    event.preventDefault()
    close()
  } else if (event.target.closest('[data-print]')) print()
  for (const one of pickers) if (one.open && !one.contains(event.target)) one.open = false
})

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  const open = pickers.find((one) => one.open && one.contains(document.activeElement))
  if (open) {
    open.open = false
    open.querySelector('summary').focus()
  } else if (!panel.hidden) close()
})

form.addEventListener('change', (event) => {
  if (!event.target.name) return
  filter().catch((error) => {
    if (error.name !== 'AbortError') form.submit()
  })
})

// A long list of speakers is searched as one types.
for (const one of pickers) {
  const find = one.querySelector('.find')
  find.hidden = false
  find.addEventListener('input', () => {
    const typed = find.value.trim().toLowerCase()
    for (const item of one.querySelectorAll('li')) item.hidden = !item.textContent.toLowerCase().includes(typed)
  })
  find.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault()
  })
}

offerPrint()
window.addEventListener('popstate', () => location.reload())
const shown = new URL(location.href).searchParams.get('cell')
if (shown && markOf(shown)) showOpen(shown)
