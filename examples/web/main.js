// The page: takes the papers, hands them to the worker, shows what comes back.
import { policies } from 'screened-out'

const element = (id) => document.getElementById(id)
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })

for (const { id } of Object.values(policies)) element('policy').append(new Option(id, id, id === 'rushed'))
const now = new Date()
element('as-of').value = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-')

for (const zone of document.querySelectorAll('[data-drop]')) {
  const input = element(zone.dataset.drop)
  for (const name of ['dragover', 'dragleave', 'drop'])
    zone.addEventListener(name, (event) => {
      event.preventDefault()
      zone.classList.toggle('over', name === 'dragover')
      if (name !== 'drop' || event.dataTransfer.files.length === 0) return
      input.files = event.dataTransfer.files
      input.dispatchEvent(new Event('change'))
    })
}
element('resume-file').addEventListener('change', ({ target }) => {
  element('resume-name').value = target.files[0]?.name ?? ''
})

element('papers').addEventListener('submit', async (event) => {
  event.preventDefault()
  const [resume] = element('resume-file').files
  const [postingFile] = element('posting-file').files
  const posting = postingFile ? await bytesOf(postingFile) : element('posting').value
  if (!resume || posting.length === 0) return say('Two papers are needed: a résumé and a posting.')
  say('Reading …')
  worker.postMessage({
    resume: await bytesOf(resume),
    posting,
    policy: element('policy').value,
    asOf: element('as-of').value,
  })
})

worker.addEventListener('message', ({ data: { html, json, error } }) => {
  // In a worker, the reader of PDF greets the page with a message of its own.
  if (html === undefined && error === undefined) return
  if (error) return say(error)
  say('')
  save('save-html', html, 'text/html')
  save('save-json', json, 'application/json')
  element('result').hidden = false
  const frame = element('report')
  frame.addEventListener('load', () => stretch(frame), { once: true })
  frame.srcdoc = html
})

const bytesOf = async (file) => new Uint8Array(await file.arrayBuffer())
const say = (text) => {
  element('status').textContent = text
}

function save(id, text, type) {
  const link = element(id)
  if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href)
  link.href = URL.createObjectURL(new Blob([text], { type }))
}

/** The report scrolls with the page. */
function stretch(frame) {
  const { documentElement } = frame.contentDocument
  frame.height = documentElement.scrollHeight + 8
  frame.scrollIntoView({ block: 'start' })
}
