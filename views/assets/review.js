// Walks the queue by keyboard. Without this script the same buttons are reached by Tab.

const readings = [...document.querySelectorAll('.reading')]
const toggle = document.getElementById('keys')
const off = 'parallax-keys-off'
let sent = false

const isOn = () => toggle?.checked
const current = () => readings.findIndex((reading) => reading.contains(document.activeElement))

function go(to) {
  const reading = readings[Math.max(0, Math.min(to, readings.length - 1))]
  reading?.focus({ preventScroll: true })
  reading?.scrollIntoView({ block: 'nearest' })
}

function answer(what) {
  const button = readings[current()]?.querySelector(`button[value=${what}]`)
  if (!button || sent) return
  sent = true
  button.form.requestSubmit(button)
}

const keys = {
  j: () => go(current() + 1),
  k: () => go(current() - 1),
  c: () => answer('confirm'),
  x: () => answer('reject'),
}

document.addEventListener('keydown', (event) => {
  if (!isOn() || event.metaKey || event.ctrlKey || event.altKey || event.repeat) return
  if (event.target.matches('input:not([type=checkbox]), select, textarea')) return
  const does = keys[event.key]
  if (!does) return
  event.preventDefault()
  does()
})

if (toggle) {
  toggle.checked = localStorage.getItem(off) !== '1'
  toggle.addEventListener('change', () => localStorage.setItem(off, toggle.checked ? '' : '1'))
}
addEventListener('pageshow', () => {
  sent = false
})
const target = location.hash && document.getElementById(location.hash.slice(1))
if (target && readings.includes(target)) target.focus()
