// Reading and screening, off the page's thread. The reader of a format is loaded when a file needs it.
import { panel, policies, report, simulate } from 'screened-out'
import { htmlReport } from 'screened-out/html'

self.addEventListener('message', async ({ data: { resume, posting, policy, asOf } }) => {
  try {
    const simulation = await simulate({ resume, posting }, { policy: policies[policy], asOf, rehearse: true })
    const readers = panel(simulation.resume, simulation.requisition, { asOf, readers: 64 })
    const html = htmlReport(simulation, { panel: readers })
    self.postMessage({ html, json: report(simulation, 'json') })
  } catch (error) {
    self.postMessage({ error: error.message })
  }
})
