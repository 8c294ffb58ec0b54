// Lets a quote be changed or added by selecting its words. Without this script the same forms take the words as they are typed.

const text = document.querySelector('[data-select]')
const place = document.getElementById(text.dataset.select)
const form = place.matches('form') ? place : place.querySelector('form')
const cancel = form.querySelector('[data-cancel]')
const offer = document.createElement('button')
offer.type = 'button'
offer.className = 'quiet offer'
offer.textContent = cancel ? 'Add as a quote' : 'Make these the words'
offer.hidden = true
text.after(offer)

// The handles of a selection made by touch hang below its last line.
const gap = matchMedia('(pointer: coarse)').matches ? 32 : 6

/** The printed text of a range, without what the page adds to it. */
function printed(range) {
  const part = range.cloneContents()
  for (const added of part.querySelectorAll('.meant, .visually-hidden')) added.remove()
  return part.textContent
}

/** The selected part of one paragraph, with its place in the source. */
function partIn(paragraph, range) {
  const inner = document.createRange()
  inner.selectNodeContents(paragraph)
  const before = inner.cloneRange()
  if (paragraph.contains(range.startContainer)) inner.setStart(range.startContainer, range.startOffset)
  if (paragraph.contains(range.endContainer)) inner.setEnd(range.endContainer, range.endOffset)
  before.setEnd(inner.startContainer, inner.startOffset)
  const words = printed(inner)
  const start = Number(paragraph.dataset.start) + printed(before).length
  return { start, end: start + words.length, words }
}

function chosen() {
  const selection = getSelection()
  if (selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(text)) return null
  const parts = [...text.querySelectorAll('[data-start]')]
    .filter((paragraph) => range.intersectsNode(paragraph))
    .map((paragraph) => partIn(paragraph, range))
    .filter(({ words }) => words.trim() !== '')
  if (parts.length === 0) return null
  const words = parts.map((part) => part.words).join('\n')
  return { start: parts[0].start, end: parts.at(-1).end, words, range: range.cloneRange() }
}

/** Puts something below the last line of a range, inside the window. */
function put(element, range, below) {
  const lines = range.getClientRects()
  const at = lines[lines.length - 1] ?? range.getBoundingClientRect()
  const widest = document.documentElement.clientWidth - element.offsetWidth - 12
  element.style.left = `${Math.max(12, Math.min(at.right - element.offsetWidth / 2, widest)) + scrollX}px`
  element.style.top = `${at.bottom + below + scrollY}px`
}

let last = null
let taken = null

function show() {
  last = chosen()
  offer.hidden = last === null
  if (last) put(offer, last.range, gap)
}

function back() {
  if (!form.matches('.beside')) return
  form.classList.remove('beside')
  cancel.hidden = true
  getSelection().removeAllRanges()
  getSelection().addRange(taken)
  show()
  offer.focus({ preventScroll: true })
}

const forget = () => {
  form.elements.start.value = ''
  form.elements.end.value = ''
}

/** Fills the form in with the selected words and brings it to where they stand. */
function take({ start, end, words, range }) {
  const line = words.replace(/\s+/g, ' ').trim()
  form.elements.start.value = start
  form.elements.end.value = end
  form.elements.words.value = words
  offer.hidden = true
  if (cancel) {
    taken = range
    form.classList.add('beside')
    cancel.hidden = false
    put(form, range, 10)
    form.elements.name.focus({ preventScroll: true })
    form.scrollIntoView({ block: 'nearest' })
    return
  }
  const parts = line.split(' ')
  form.elements.first.value = parts.slice(0, 6).join(' ')
  form.elements.last.value = parts.slice(-6).join(' ')
  place.open = true
  form.querySelector('button:not([type=button])').focus()
}

const roles = {
  contenteditable: 'true',
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-readonly': 'true',
  spellcheck: 'false',
  inputmode: 'none',
}
const hint = document.createElement('p')
hint.className = 'keyhint'
hint.textContent = 'Arrow keys move through the text, with Shift they select; Enter takes the words, Escape leaves.'
const start = document.querySelector('[data-caret]')

/** Lets the keyboard select: the text has a caret as if one could write in it, but nothing can be written. */
function enter() {
  for (const [name, value] of Object.entries(roles)) text.setAttribute(name, value)
  text.setAttribute('aria-label', `The text. ${hint.textContent}`)
  text.before(hint)
  text.focus({ preventScroll: true })
  getSelection().collapse(text.querySelector('[data-start]'), 0)
  hint.scrollIntoView({ block: 'start' })
}

function leave() {
  hint.remove()
  for (const name of [...Object.keys(roles), 'aria-label']) text.removeAttribute(name)
}

text.addEventListener('beforeinput', (event) => event.preventDefault())
text.addEventListener('blur', leave)
text.addEventListener('keydown', (event) => {
  if (!text.isContentEditable || !['Enter', 'Escape'].includes(event.key)) return
  event.preventDefault()
  event.stopPropagation()
  show()
  if (event.key === 'Enter' && !last) return
  leave()
  if (event.key === 'Enter') take(last)
  else start.focus()
})
start.addEventListener('click', enter)

let timer
document.addEventListener('selectionchange', () => {
  clearTimeout(timer)
  timer = setTimeout(show, 120)
})
addEventListener('resize', () => {
  if (form.matches('.beside')) put(form, taken, 10)
  else if (last) put(offer, last.range, gap)
})
// A drag within a quote's link selects, and leads nowhere.
text.addEventListener('click', (event) => {
  if (!getSelection().isCollapsed && chosen()) event.preventDefault()
})
offer.addEventListener('mousedown', (event) => event.preventDefault())
offer.addEventListener('click', () => {
  if (last) take(last)
})
form.addEventListener('input', (event) => {
  if (['words', 'first', 'last'].includes(event.target.name)) forget()
})
cancel?.addEventListener('click', back)
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') back()
})
