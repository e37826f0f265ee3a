/** Whether a cell of a table holds a tick and nothing else. */
export const isTick = (cell: string): boolean => /^[xX✓✔☑√●•*]$/.test(cell)
