import { expect, test } from 'vitest'
import { headingKind } from '../../src/text/headings.ts'

test.each([
  ['Experience', 'work'],
  ['WORK EXPERIENCE:', 'work'],
  ['E X P E R I E N C E', 'work'],
  ['W O R K  H I S T O R Y', 'work'],
  ['Relevant Warehouse Experience', 'work'],
  ['Driving History', 'work'],
  ['3. Employment History', 'work'],
  ['Berufserfahrung', 'work'],
  ['Expérience professionnelle', 'work'],
  ['Experiencia laboral', 'work'],
  ['Werkervaring', 'work'],
  ['Education & Training', 'education'],
  ['Formación académica', 'education'],
  ['Istruzione e formazione', 'education'],
  ['Core Competencies', 'skills'],
  ['Areas of Practice', 'skills'],
  ['What I Work With', 'skills'],
  ['SYSTEMS', 'skills'],
  ['Systems and Software', 'skills'],
  ['Registration and Checks', 'certificates'],
  ['Away from Work', 'interests'],
  ['Kenntnisse und Fähigkeiten', 'skills'],
  ['Skills & Certifications', 'skills'],
  ['Licenses and Certifications', 'certificates'],
  ['Sprachkenntnisse', 'languages'],
  ['Community Involvement', 'volunteer'],
  ['About Me', 'summary'],
  ['Honors and Awards', 'awards'],
  ['Hobbies & Interests', 'interests'],
  ['References available upon request', 'references'],
  ['Contact', 'basics'],
  ['Personal Details', 'other'],
])('%s opens %s', (line, kind) => expect(headingKind(line)).toBe(kind))

test.each(['Registered Nurse', 'Bluebird Diner', 'Tucson, AZ', 'Managed a team of ten people', '2019 – present', ''])(
  '%s is no heading',
  (line) => expect(headingKind(line)).toBeUndefined(),
)
