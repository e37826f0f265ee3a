/** What every report says of itself. */
export const NOTICE: readonly string[] = [
  'A simulation of screening habits that are documented or assumed, not of any employer’s system, and no probability of an interview.',
  'It reads only the résumé and the posting. It cannot see interviews, chemistry, references, internal candidates, a closed opening, or a file nobody opened.',
  'A hurried no is no judgement of ability, and not a tool for choosing among people. Write only what is true.',
]
