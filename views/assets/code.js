// Codes by keyboard, and exchanges statements in place. Without this script the same forms and links do the same, page by page.

const live = () => document.getElementById('live')
const toggle = () => document.getElementById('keys')
const rows = () => [...document.querySelectorAll('.issue')]
const here = () => document.querySelector('.issue.here')
const off = 'parallax-keys-off'
let busy = false

const say = (words) => {
  live().textContent = words
}

/** Puts the mark on an issue and its entry of the codebook beside it. */
function go(row, tells = true) {
  if (!row) return
  for (const one of [...rows(), ...document.querySelectorAll('.entry')]) one.classList.remove('here')
  row.classList.add('here')
  document.getElementById(`entry-${row.dataset.issue}`).classList.add('here')
  row.scrollIntoView({ block: 'nearest' })
  if (tells) say(`${nameOf(row)}: ${chosenIn(row)}`)
}

const nameOf = (row) => row.querySelector('.issue-name').textContent
const chosenIn = (row) => row.querySelector(':checked').parentElement.querySelector('span').lastChild.textContent.trim()

/** Tells on the button what will be saved. */
function tellSave() {
  const words = document.getElementById('save-words')
  if (!words) return
  const said = rows()
    .filter((row) => row.querySelector(':checked').value !== 'none')
    .map((row) => `${chosenIn(row).toLowerCase()} ${nameOf(row)}`)
  words.textContent = `Save: ${said.length > 0 ? said.join(', ') : 'says nothing on any issue'}`
}

function choose(key) {
  const row = here()
  const choice = row?.querySelector(`input[data-key="${key}"]`)
  if (!choice) return
  choice.checked = true
  tellSave()
  const all = rows()
  const next = all[all.indexOf(row) + 1]
  if (next) go(next, false)
  say(`${nameOf(row)}: ${chosenIn(row)}.${next ? ` Now ${nameOf(next)}.` : ' That was the last; Enter saves.'}`)
}

function step(by) {
  const all = rows()
  go(all[Math.max(0, Math.min(all.indexOf(here()) + by, all.length - 1))])
}

/** The selected words of the statement, with their place in the source. */
function chosen() {
  const selection = getSelection()
  if (selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const quote = [...document.querySelectorAll('#words [data-start]')].find((one) => range.intersectsNode(one))
  if (!quote) return null
  const inner = document.createRange()
  inner.selectNodeContents(quote)
  const before = inner.cloneRange()
  if (quote.contains(range.startContainer)) inner.setStart(range.startContainer, range.startOffset)
  if (quote.contains(range.endContainer)) inner.setEnd(range.endContainer, range.endOffset)
  before.setEnd(inner.startContainer, inner.startOffset)
  const words = inner.toString()
  const start = Number(quote.dataset.start) + before.toString().length
  return words.trim() === '' ? null : { words, start, end: start + words.length }
}

function takeWords() {
  const found = chosen()
  if (!found) return say('Select words of the statement first.')
  const { elements } = document.getElementById('code')
  for (const [name, value] of Object.entries(found)) elements[name].value = value
  say(`These words decide: ${found.words}`)
}

/** Puts what an answer holds in the place of this page, and begins at its statement. */
async function exchange(answer, push) {
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const main = page.querySelector('main')
  if (!main) throw new Error(`${answer.url} is no page`)
  document.querySelector('main').replaceChildren(...main.childNodes)
  document.title = page.title
  if (push) history.pushState(null, '', answer.url)
  begin()
  if (!answer.ok) return document.querySelector('.trouble')?.scrollIntoView()
  scrollTo(0, 0)
  const start =
    document.getElementById('statement') ?? document.querySelector('.empty a') ?? document.querySelector('main')
  start.focus({ preventScroll: true })
  const did = document.getElementById('did')
  if (did) say(did.textContent)
}

async function load(address, options = {}, push = true) {
  if (busy) return
  busy = true
  try {
    await exchange(await fetch(address, { ...options, headers: { Accept: 'text/html' } }), push)
  } catch {
    const words = 'That was not saved: the program does not answer. Is it still running? Try again.'
    document.getElementById('decided')?.replaceChildren(words)
    say(words)
  } finally {
    busy = false
  }
}

const press = (id) => document.getElementById(id)?.querySelector('button')?.click()
const follow = (id) => document.getElementById(id)?.click()

const keys = {
  j: () => step(1),
  k: () => step(-1),
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  n: () => follow('skip'),
  b: () => follow('back'),
  u: () => press('undo'),
  e: takeWords,
  r: () => document.querySelector('#code [name=why]')?.focus(),
  '?': () => document.getElementById('help').showModal(),
  Enter: () => follow('save'),
}

const isText = (target) => target.matches('input:not([type=checkbox]):not([type=radio]), select, textarea')
const isNative = (key, target) =>
  (key === 'Enter' && target.matches('a, button, summary, input')) ||
  (key.startsWith('Arrow') && target.matches('input'))

function keyed(event) {
  if (event.metaKey || event.ctrlKey || event.altKey || event.repeat || document.querySelector('dialog[open]')) return
  if (event.key === 'Escape' && isText(event.target)) return document.getElementById('statement')?.focus()
  if (!toggle()?.checked || isText(event.target) || isNative(event.key, event.target)) return
  const letter = rows().find((row) => row.dataset.key === event.key && event.key !== '')
  const does = letter
    ? () => go(letter)
    : /^[0-5]$/.test(event.key)
      ? () => choose(event.key)
      : Object.hasOwn(keys, event.key)
        ? keys[event.key]
        : null
  if (!does) return
  event.preventDefault()
  does()
}

const plainClick = (event) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

document.addEventListener('keydown', keyed)
document.addEventListener('submit', (event) => {
  const form = event.target
  if (form.method !== 'post') return
  event.preventDefault()
  load(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, event.submitter)) })
})
document.addEventListener('click', (event) => {
  const link = event.target.closest('#skip, #back')
  if (link && plainClick(event)) {
    event.preventDefault()
    load(link.href)
  }
  if (event.target.closest('#take')) takeWords()
  if (event.target.closest('#ask-help')) document.getElementById('help').showModal()
})
// A press on this button must leave the words selected.
document.addEventListener('mousedown', (event) => {
  if (event.target.closest('#take')) event.preventDefault()
})
document.addEventListener('change', (event) => {
  if (event.target.id === 'keys') localStorage.setItem(off, event.target.checked ? '' : '1')
  if (event.target.matches('.segment input')) tellSave()
})
document.addEventListener('focusin', (event) => {
  const row = event.target.closest('.issue')
  if (row && row !== here()) go(row, false)
})
document.addEventListener('input', (event) => {
  if (event.target.name !== 'words') return
  event.target.form.elements.start.value = ''
  event.target.form.elements.end.value = ''
})
addEventListener('popstate', () => load(location.href, {}, false))

function begin() {
  if (toggle()) toggle().checked = localStorage.getItem(off) !== '1'
  tellSave()
}
begin()
if (!location.hash) document.getElementById('statement')?.focus({ preventScroll: true })
