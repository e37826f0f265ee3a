// Reading and screening, off the page's thread. The reader of a format is loaded when a file needs it.
import { policies, report, simulate } from 'screened-out'
import { htmlReport } from 'screened-out/html'

self.addEventListener('message', async ({ data: { resume, posting, policy, asOf } }) => {
  try {
    const options = { policy: policies[policy], asOf, rehearse: true, panel: 64 }
    const simulation = await simulate({ resume, posting }, options)
    const html = htmlReport(simulation)
    self.postMessage({ html, json: report(simulation, 'json') })
  } catch (error) {
    self.postMessage({ error: error.message })
  }
})
