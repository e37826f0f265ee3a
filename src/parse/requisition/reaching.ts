import { phrases } from '../../text/phrases.ts'

/** What every line has that tells how to reach somebody: most lines need no closer look. */
const MAY_CONTACT =
  /[@\d]|\b(?:call|phone|ring|text|tel|whatsapp|contact|ask for|speak to|att(?:entio)?n|come|stop|drop|walk|bring|visits?|r[ée]sum[ée]s?|cvs?|applications?|send|e-?mail|submit|no|fax)\b/i

/** Whether a line tells how to reach somebody, or where to send something. */
export const tellsHowToReach = (line: string): boolean =>
  MAY_CONTACT.test(line) && (CONTACTS.test(line) || SOMEBODY.test(line))

/** "Ask for Priya on": a person, known by the capital. */
const SOMEBODY =
  /\b(?:call|phone|ring|ask for|contact|speak to|attention|attn:?) (?:Mrs?\.? |Ms\.? |Dr\.? )?[A-Z][a-z]+ (?:on|at|in|after|before|for)\b/

const CONTACTS = phrases('i')`
  ^(?:please )?(?:call|phone|ring|text|whatsapp|tel|telephone|contact)\b\.?:? (?=\d|\+|\(\d|us\b|me\b|the (?:office|yard|desk|front|school|manager|driving)|for an?\b)
  ^(?:please )?(?:come|stop|drop) (?:by|in)\b
  ^(?:please )?drop (?:your|off|us)
  ^(?:please )?walk[- ]?in\b
  ^(?:please )?bring (?:a|your) (?:resume|résumé|cv|apron)
  ^(?:please )?visits? (?:are|to|welcome)
  ^(?:please )?(?:résumés?|resumes?|cvs?|applications?) (?:to|by|via|with)\b
  ^(?:please )?(?:send|e-?mail|submit) (?:your|a|an|us|me|the|it|[A-Z][a-z]+ with)\b
  ^(?:please )?no (?:agencies|recruiters|phone|calls|texts)\b
  ^(?:please )?ask for [A-Z][a-z]+[.!]?$
  \b(?:call|phone|ring|text|tel|telephone|whatsapp|contact|fax)\b\.?[^.;]{0,40}(?:\b\d{3,5}[-. )]+\d{2,4}|\b\d{7,})
  [\w.+-]+@[\w-]+\.[\w.]+
  ^\+?\(?\d[\d ()-]{6,}\d$
`
