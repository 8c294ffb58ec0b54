// Sends files one by one, so that each shows its progress, and looks again while files are read. Without this script one form sends them all.

const form = document.getElementById('upload')

const send = (data, told) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/import')
    request.setRequestHeader('Accept', 'application/json')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => told(total > 0 ? loaded / total : 1)
    request.onload = () => {
      if (request.status === 201) resolve(request.response.batch)
      else reject(new Error(request.response?.error?.message ?? 'The file could not be sent.'))
    }
    request.onerror = () => reject(new Error('The connection broke off.'))
    request.send(data)
  })

function dataOf(file, batch) {
  const data = new FormData()
  data.set('what', 'files')
  if (form.elements.keep.checked) data.set('keep', 'yes')
  if (batch) data.set('batch', batch)
  data.set('file', file)
  return data
}

async function sendAll(files) {
  const words = document.getElementById('sending-words')
  const bar = document.getElementById('sending-bar')
  document.getElementById('sending').hidden = false
  let batch
  try {
    for (const [i, file] of files.entries()) {
      words.textContent = `Sending ${i + 1} of ${files.length}: ${file.name}`
      batch = await send(dataOf(file, batch), (part) => {
        bar.value = (i + part) / files.length
      })
    }
    location.assign(`/import/${batch}`)
  } catch (error) {
    words.textContent = `${error.message} ${batch ? 'What was sent before is being read.' : 'Nothing was sent.'}`
  }
}

if (form) {
  const drop = document.getElementById('drop')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    sendAll([...form.elements.file.files])
  })
  for (const name of ['dragover', 'dragleave', 'drop'])
    drop.addEventListener(name, (event) => {
      event.preventDefault()
      drop.classList.toggle('over', name === 'dragover')
    })
  drop.addEventListener('drop', ({ dataTransfer }) => {
    if (dataTransfer.files.length > 0) sendAll([...dataTransfer.files])
  })
}

// What changes while one looks is put in the place of what was there, unless somebody is just using it.
async function lookAgain() {
  const live = document.getElementById('live')
  if (!live || live.dataset.busy === undefined) return
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => undefined)
  if (answer?.ok && !live.contains(document.activeElement)) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const next = page.getElementById('live')
    if (next) live.replaceWith(next)
  }
  setTimeout(lookAgain, 700)
}

setTimeout(lookAgain, 400)
