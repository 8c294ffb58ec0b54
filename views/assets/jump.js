// The box in the bar suggests where to go while one types. Without this script it leads to the search page.

const form = document.getElementById('jump')
const input = document.getElementById('jump-text')
const wait = 120
let timer = 0
let asked = 0
let active = -1

const element = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

const list = element('div', { id: 'jump-list', className: 'suggestions', role: 'listbox', hidden: true })
list.setAttribute('aria-label', 'Suggestions')
const told = element('p', { className: 'visually-hidden', role: 'status' })
document.getElementById('jump-field').append(list, told)
input.setAttribute('role', 'combobox')
input.setAttribute('aria-autocomplete', 'list')
input.setAttribute('aria-expanded', 'false')
input.setAttribute('aria-controls', 'jump-list')
input.setAttribute('aria-keyshortcuts', '/')

const options = () => [...list.querySelectorAll('[role=option]')]

function close() {
  list.hidden = true
  input.setAttribute('aria-expanded', 'false')
  choose(-1)
}

function open() {
  list.hidden = false
  input.setAttribute('aria-expanded', 'true')
}

function choose(index) {
  active = index
  for (const [i, option] of options().entries()) option.setAttribute('aria-selected', String(i === index))
  const chosen = options()[index]
  if (chosen) input.setAttribute('aria-activedescendant', chosen.id)
  else input.removeAttribute('aria-activedescendant')
  chosen?.scrollIntoView({ block: 'nearest' })
}

function optionOf({ label, note, href }, more = '') {
  const option = element(
    'div',
    { role: 'option', className: more, ariaSelected: 'false' },
    element('span', { className: 'option-label' }, label),
    ...(note ? [element('span', { className: 'option-note' }, note)] : []),
  )
  option.dataset.href = href
  return option
}

function groupOf(name, heading, items) {
  const group = element('div', { role: 'group', className: `of-${name}` })
  group.setAttribute('aria-label', heading)
  const label = element('div', { className: 'label' }, heading)
  label.setAttribute('aria-hidden', 'true')
  group.append(label, ...items.map((item) => optionOf(item)))
  return group
}

function show(found, typed) {
  const groups = [
    ['speakers', 'Speakers'],
    ['issues', 'Issues'],
    ['quotes', 'Quotes'],
  ].filter(([name]) => found[name].length > 0)
  const all = { label: `Search for “${typed}”`, note: '', href: `/search?q=${encodeURIComponent(typed)}` }
  list.replaceChildren(...groups.map(([name, heading]) => groupOf(name, heading, found[name])), optionOf(all, 'last'))
  for (const [i, option] of options().entries()) option.id = `jump-${i}`
  choose(-1)
  open()
  const count = options().length - 1
  told.textContent = count === 1 ? '1 suggestion' : `${count} suggestions`
}

async function suggest() {
  const typed = input.value.trim()
  const number = ++asked
  if (typed === '') return close()
  const answer = await fetch(`/jump.json?q=${encodeURIComponent(typed)}`).catch(() => undefined)
  // Whoever typed on, or left, no longer waits for this.
  if (!answer?.ok || number !== asked || document.activeElement !== input) return
  const found = await answer.json()
  if (number === asked && document.activeElement === input) show(found, typed)
}

const go = (option) => location.assign(option.dataset.href)

function move(step) {
  if (list.hidden) return void suggest()
  const { length } = options()
  // Before the first and behind the last is the box itself.
  choose(((active + step + 1 + length + 1) % (length + 1)) - 1)
}

input.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(suggest, wait)
})
input.addEventListener('keydown', (event) => {
  if (event.isComposing) return
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    move(event.key === 'ArrowDown' ? 1 : -1)
  } else if (event.key === 'Enter' && !list.hidden && active >= 0) {
    event.preventDefault()
    go(options()[active])
  } else if (event.key === 'Escape') {
    event.preventDefault()
    if (!list.hidden) return close()
    input.value = ''
    input.blur()
  }
})
list.addEventListener('pointerdown', (event) => event.preventDefault())
list.addEventListener('click', (event) => {
  const option = event.target.closest('[role=option]')
  if (option) go(option)
})
form.addEventListener('focusout', (event) => {
  if (form.contains(event.relatedTarget)) return
  clearTimeout(timer)
  asked++
  close()
})
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return
  if (event.target.closest?.('input, textarea, select, [contenteditable]')) return
  event.preventDefault()
  input.focus()
  input.select()
})
