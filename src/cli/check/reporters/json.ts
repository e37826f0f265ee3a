import { type Checked, goneFrom, isFailing } from '../checked.ts'

/** Everything, as one object. */
export const toJson = (checked: Checked): string =>
  `${JSON.stringify({ ...summaryOf(checked), ...checked }, null, 2)}\n`

/** The counts by which a run is judged. */
const summaryOf = (checked: Checked) => {
  const { pairs, broken, notes } = checked
  return {
    summary: {
      pairs: pairs.length,
      expected: pairs.filter(({ expectations }) => expectations > 0).length,
      failing: pairs.filter(isFailing).length,
      changed: pairs.filter(({ change }) => change).length,
      gone: goneFrom(checked).length,
      broken: broken.length,
      notes: notes.length,
      outcomes: Object.fromEntries(
        (['advance', 'review', 'reject'] as const).map((each) => [
          each,
          pairs.filter(({ outcome }) => outcome === each).length,
        ]),
      ),
    },
  }
}
