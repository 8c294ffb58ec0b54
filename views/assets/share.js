// Copies a field at a click. Without this script it can be selected and copied as any text.

for (const field of document.querySelectorAll('.snippet')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'quiet'
  button.textContent = 'Copy'
  button.addEventListener('click', async () => {
    field.select()
    try {
      await navigator.clipboard.writeText(field.value)
      button.textContent = 'Copied'
    } catch {
      button.textContent = 'Selected: copy it now'
    }
  })
  field.closest('.field').after(button)
}
