/** The languages whose words are understood; `und` is a paper of names and lists, which any may be. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['en', 'und'])

/** Whether what hangs on words can be judged in the language of a résumé or a requisition. */
export const isUnderstood = (language: string): boolean => UNDERSTOOD.has(language)
