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
  if (last) put(offer, last.range, 6)
}

function back() {
  if (!form.matches('.beside')) return
  form.classList.remove('beside')
  cancel.hidden = true
  if (form.contains(document.activeElement)) document.activeElement.blur()
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
  form.querySelector('button').focus()
}

let timer
document.addEventListener('selectionchange', () => {
  clearTimeout(timer)
  timer = setTimeout(show, 120)
})
addEventListener('resize', () => {
  if (form.matches('.beside')) put(form, taken, 10)
  else if (last) put(offer, last.range, 6)
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
