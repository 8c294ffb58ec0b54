// Puts a button behind each citation that copies it with its italics. Without this script it can be selected at one click, and copied as any text.

for (const text of document.querySelectorAll('.copied')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'quiet copy'
  button.textContent = 'Copy'
  button.setAttribute('aria-label', `Copy: ${text.textContent.trim()}`)
  button.addEventListener('click', async () => {
    const plain = text.textContent.trim()
    const as = (type, content) => [type, new Blob([content], { type })]
    const both = Object.fromEntries([as('text/html', text.innerHTML.trim()), as('text/plain', plain)])
    try {
      await navigator.clipboard.write([new ClipboardItem(both)])
      button.textContent = 'Copied'
    } catch {
      getSelection().selectAllChildren(text)
      button.textContent = 'Selected: copy it now'
    }
  })
  text.after(' ', button)
}
