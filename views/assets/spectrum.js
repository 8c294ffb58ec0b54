// Shows the quote that places a speaker right under the axis, on focus, hover or tap. Without this script a mark leads to the same
// quote further down the page.

const spot = document.getElementById('spot')
const chart = document.getElementById('spectrum')

const linkOf = (event) => event.target.closest?.('a[href^="#at-"]')

function show(link) {
  const standing = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)))
  if (!standing || spot.dataset.of === standing.id) return
  const copy = document.createElement('div')
  // Words that were altered or only reported look like that here as well.
  copy.className = standing.querySelector('.quote')?.className ?? ''
  for (const part of ['.standing-head', '.words', '.attribution', '.more'])
    for (const found of standing.querySelectorAll(part)) copy.append(found.cloneNode(true))
  spot.dataset.of = standing.id
  spot.replaceChildren(copy)
  spot.hidden = false
  for (const other of chart.querySelectorAll('a'))
    other.classList.toggle('chosen', other.getAttribute('href') === link.getAttribute('href'))
}

for (const kind of ['focusin', 'pointerover', 'click'])
  chart?.addEventListener(kind, (event) => {
    const link = linkOf(event)
    if (!link) return
    show(link)
    // A tap or a click shows it here; the keyboard's Enter follows the link.
    if (kind === 'click' && event.detail > 0) event.preventDefault()
  })
