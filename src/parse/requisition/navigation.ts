/** "Criteria / Essential (E) or Desirable (D)" tells how to read the lines below. */
const LEGEND =
  /^(?:[\w ]{1,24}\W{1,4})?(?:E ?[=:–-] ?)?essential\b[^a-z]{0,8}(?:\(?E\)?\W{1,3})?(?:or |and )?(?:\(?D ?[=:–-] ?)?desirable\b(?:\W*D\b)?\W*$/i

/** "Criteria marked D (desirable) may be used to shortlist" */
const MARKED = /^\W*(?:criteria|items|points|those|lines) marked\b/i

/** "A = application, I = interview, T = test": what the letters behind the criteria stand for. */
const KEY = /(?:\b\p{Lu}{1,2} ?[=:–] ?\p{L}{4,}[^=:–]{0,24}){2}/u

/** "Yes No Skip", "Save job | Share": what a job site prints on its buttons. */
const CONTROLS =
  /^(?:(?:yes|no|skip|save(?:d| job)?|share|report(?: job)?|apply(?: now)?|easy apply|show (?:more|less)|see (?:more|less)|sign in|follow|back|next|hide|print|copy link)\b[\s|·•,/]*)+$/i

/** "Reference number 363-MED-7718." */
const REFERENCE =
  /^\W*(?:job |vacancy |posting )?(?:ref(?:erence)?|req(?:uisition)?|id)\b(?: (?:number|no|id|code))?[.:# ]+[\w/-]*\d[\w/-]*\W*$/i

/** Whether a line only tells how to read the posting, or is a site's own: a legend, a key, buttons, a number. */
export const isNavigation = (line: string): boolean =>
  [LEGEND, MARKED, KEY, CONTROLS, REFERENCE].some((words) => words.test(line))
