import type { SectionKind } from '../model/resume.ts'
import { fold } from './words.ts'

/** What sections are called, folded; English, German, French, Spanish, Portuguese, Italian, Dutch. */
const HEADINGS: Readonly<Record<Exclude<SectionKind, 'basics'>, string>> = {
  summary: `summary|profile|about|about me|executive summary|summary of qualifications|summary of qualification|qualifications summary|objective
|job objective|employment objective|preferred job|job applied for|position applied for|desired position|overview|introduction|bio|biography|synopsis|highlights|statement|who i am|in short|in brief|in a nutshell|at a glance|profile summary|experience summary
|summary of experience|mission|headline|qualifications profile|qualifications|summary of skills and experience|profil|kurzprofil|uber mich
|zusammenfassung|zielsetzung|personliches profil|berufsziel|a propos|a propos de moi|resume|resume professionnel|presentation|objectif
|objectif professionnel|perfil|perfil profesional|sobre mi|resumen|resumen profesional|objetivo|objetivo profesional|extracto|perfil profissional
|sobre mim|resumo|resumo profissional|profilo|profilo professionale|chi sono|sommario|obiettivo|profiel|over mij|samenvatting|persoonlijk profiel`,
  work: `experience|employment|career history|work|practice|professional practice|professional background|career experience job history|positions held|positions|appointments
|academic appointment|military service|internships|internship|early career|experiences|career|career path|career chronology|employment record
|employment background|experience highlights|posts|posts held|present position|current position|work profile|employment details
|career summary and experience|experience details|work details|job profile|career graph|where ive worked|jobs so far|work so far|where i have worked|career progression|jobs
|assignments|academic career|gigs|professional career|timeline|career journey|professional journey|career to date|apprenticeship|berufserfahrung
|beruflicher werdegang|werdegang|praxiserfahrung|berufliche erfahrung|berufliche stationen|berufspraxis|praktika|praktische erfahrung|tatigkeiten
|berufstatigkeit|arbeitserfahrung|beruflicher hintergrund|experience professionnelle|experiences professionnelles|parcours professionnel|emplois
|stages|parcours|experiencia|experiencia laboral|experiencia profesional|historial laboral|trayectoria profesional|trayectoria|practicas
|experiencia profissional|historico profissional|percurso profissional|atuacao profissional|experiencias profissionais|esperienza|esperienze
|esperienza professionale|esperienze professionali|esperienza lavorativa|esperienze lavorative|carriera|werkervaring|ervaring|loopbaan
|arbeidsverleden|relevante werkervaring`,
  education: `education|edu|where i studied|where i have studied|where i learned|school and college|schools and colleges|educational background|academic background|academic history|training and education|academic qualifications
|educational qualifications|qualifications and education|education qualifications|academics|academic record|academic credentials|schooling|studies
|degrees|academic profile|educational history|academic details|education details|educational details|education history|academic training
|educational qualification|academic qualification|scholastic record|scholastics|education training and certifications|institutions attended
|schools attended|school|schools|academic attainments|educational attainment|academic achievements|postgraduate training|residency|educational record
|ausbildung|bildung|bildungsweg|schulbildung|studium|akademischer werdegang|bildungsgang|schulische ausbildung|aus und weiterbildung
|hochschulbildung|schule|schulischer werdegang|akademische ausbildung|berufsausbildung|formation|formations|etudes|parcours scolaire
|parcours academique|scolarite|diplomes|cursus|educacion|formacion|formacion academica|estudios|educacao|formacao|formacao academica|escolaridade
|habilitacoes academicas|habilitacoes|istruzione|formazione|titoli di studio|percorso di studi|opleiding|opleidingen|onderwijs|scholing|studie`,
  skills: `skills|competencies|competences|expertise|technologies|technical proficiency|proficiencies|tools|tech stack|tech|skill set|skillset
|skill sets|software|software knowledge|programming languages|technical summary|specialties|specialities|specialisms|strengths
|areas of specialization|areas of practice|practice areas|areas of law|areas of focus|focus areas|areas of competence|areas of experience|language and computer skills|skills summary|skills profile|capabilities|technical profile|technical environment|toolbox|toolkit|my toolkit
|systems|systems used|software used|systems and software|software and systems|it systems|computer systems|systems knowledge
|what i do|what i know|what i can do|what i am good at|what im good at|what i do best|what i work with|what i use|tools i use|what i bring|techniques|skills highlights|technical toolkit|core qualifications|qualifications and skills|abilities|software proficiency
|software proficiencies|computer proficiency|industry knowledge|domain knowledge|knowledge|equipment|machines|fahigkeiten|kenntnisse|kompetenzen
|fachkenntnisse|qualifikationen|fachkompetenzen|competences techniques|competences cles|savoir faire|informatique|competences informatiques
|connaissances|aptitudes|atouts|habilidades|competencias|conocimientos|habilidades tecnicas|competencias tecnicas|informatica|destrezas
|conhecimentos|conhecimentos tecnicos|competenze|competenze tecniche|abilita|conoscenze|competenze informatiche|capacita|competenze professionali
|vaardigheden|competenties|kennis|computervaardigheden|technische vaardigheden`,
  certificates: `certificates|certifications|certification|credential|commission|commissions|designation|designations|licenses|licences|license|licence|licensure|cards|permits|certifications licences|licensing|credentials|training
|trainings|courses|seminars|seminars attended|trainings attended|professional development|continuing education|accreditations
|professional qualifications|tickets|bar admissions|admissions|registrations|bar admission|court admissions|registration|ratings|checks|professional status|registration status|certs
|achievements and certifications|online courses|coursework and certifications|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung
|fortbildungen|lizenzen|fuhrerschein|kurse|scheine|certificats|permis|habilitations|formations complementaires|certificaciones|certificados|cursos
|licencias|formacion complementaria|carnets|certificacoes|formacao complementar|certificazioni|certificati|corsi|patenti|certificaten|cursussen
|certificeringen|rijbewijs|trainingen`,
  languages: `languages|language|language skills|spoken languages|foreign languages|languages spoken|linguistic skills|language proficiency
|bilingual|trilingual|multilingual|language proficiencies|languages known|languages and proficiency|human languages|sprachen|sprachkenntnisse|fremdsprachen|langues|langues etrangeres
|langue|idiomas|lenguas|idioma|linguas|lingue|lingue straniere|competenze linguistiche|talen|talenkennis|taalvaardigheden`,
  projects: `projects|open source|project experience|project highlights|portfolio|project work|projects undertaken|project|projects handled|projekte
|ausgewahlte projekte|projekterfahrung|referenzprojekte|eigene projekte|projets|projets personnels|realisations|proyectos|proyectos personales
|projetos|projetos pessoais|progetti|projecten`,
  volunteer: `volunteer|outside work|outside of work|giving back|helping out|in the community|volunteering|volunteer experience|volunteer work|volunteer activities|community service|community involvement|community
|service|voluntary work|voluntary experience|volunteerism|community engagement|civic engagement|civic activities|charity work|community activities
|pro bono|volunteer service|social engagement|volunteering experience|outreach|ehrenamt|ehrenamtliches engagement|ehrenamtliche tatigkeit
|ehrenamtliche tatigkeiten|engagement|soziales engagement|benevolat|engagement associatif|engagements|voluntariado|trabajo voluntario
|trabalho voluntario|volontariato|attivita di volontariato|vrijwilligerswerk`,
  awards: `awards|honors|honours|achievements|accomplishments|recognition|scholarships|distinctions|prizes|fellowships|grants|accolades
|awards received|auszeichnungen|preise|stipendien|ehrungen|erfolge|prix|recompenses|premios|reconocimientos|logros|becas|premios e reconhecimentos
|conquistas|premi|riconoscimenti|prijzen|onderscheidingen`,
  publications: `publications|papers|articles|patents|presentations|talks|conferences|speaking|speaking engagements|research|research interests
|books|invited talks|courses taught|articles in peer reviewed journals|book chapters|posters|invited lectures|lectures|media appearances
|research in progress|work in progress|scholarship|writing|writings|essays|blog posts|keynotes|panels|podcasts|publikationen|veroffentlichungen|vortrage|patente|publicaciones|publicacoes|pubblicazioni
|publicaties`,
  interests: `interests|hobbies|activities|extracurricular activities|extra curricular activities|extracurricular|extracurriculars|personal|leisure
|passions|outside interests|away from work|away from the office|out of hours|off duty|after hours|off the clock|beyond work|free time|when im not working|when i am not working|campus activities|interessen|hobbys|freizeit|interets|centres dinteret|loisirs|centre dinteret|centres dinterets
|intereses|aficiones|pasatiempos|interesses|passatempos|interessi|interessi e hobby|vrije tijd`,
  references: `references|referees|references available upon request|references available on request|recommendations|testimonials|reference
|references upon request|referenzen|recommandations|referencias|referenze|referenties`,
  other: `additional information|other information|other|miscellaneous|additional|membership|memberships|affiliations|associations|professional bodies
|personal information|personal details|personal data|further information|organizations|personal info|declaration|coursework|availability
|work authorization|visa status|security clearance|clearance|clearances|military|links|profiles|social|social media|find me online|social networks
|networks|social profiles|on the web|web presence|online profiles|notes|strengths finder|personlichkeit|sonstiges|mitgliedschaften|personliche daten
|angaben zur person|personalien|weitere angaben|divers|informations complementaires|etat civil|informations personnelles|autres|informations|otros
|datos personales|informacion adicional|otros datos|informacion personal|informacoes adicionais|dados pessoais|outras informacoes|altro
|informazioni personali|dati personali|ulteriori informazioni|overige|persoonlijke gegevens|personalia|nevenactiviteiten`,
}

/** Headings over the address lines. */
const CONTACT = new Set(
  `contact|contacts|contact information|contact info|contact details|contact me|details|personal contact|get in touch|basics|address
|location|phone|email|kontakt|kontaktdaten|coordonnees|contacto|datos de contacto|contato|contatti|recapiti|contactgegevens|info|me`
    .split('|')
    .map((name) => name.trim()),
)

const kinds = new Map<string, SectionKind>()
for (const [kind, names] of Object.entries(HEADINGS) as [SectionKind, string][])
  for (const name of names.split('|')) if (!kinds.has(name.trim())) kinds.set(name.trim(), kind)
for (const name of CONTACT) kinds.set(name, 'basics')

/** Words that only colour a heading: "Relevant", "My", "Selected". */
const COLOUR = new Set(
  `my relevant related selected professional key core main additional other recent current past previous further personal career
notable major general areas of your the and technical special specialized leadership significant representative continued cont contd with dates`.split(
    /\s+/,
  ),
)

/** Every word of a heading, and those that join two. */
const headingWords = new Set(
  [...kinds.keys()].flatMap((name) => name.split(' ')).concat('and', 'und', 'et', 'y', 'e', 'en', 'or', 'with'),
)

/** Words that stand in headings, and make none by themselves. */
const MORE_WORDS = new Set(
  'award beruf certificate courseworks earlier hard interet lebenslauf more soft teaching technology website writing'.split(
    ' ',
  ),
)

/** Whether headings are made of the word, of two letters or more. */
export function isHeadingWord(word: string): boolean {
  const name = word.length > 1 ? fold(word) : ''
  return headingWords.has(name) || COLOUR.has(name) || MORE_WORDS.has(name)
}

/** The kind of section a line opens if it is a heading; undefined where its words are no heading's. */
export function headingKind(line: string): SectionKind | undefined {
  if (line.length > 64 || line.length < 2 || !/^[\p{L}\d\s(]/u.test(line)) return undefined
  const words = line.replace(/^\s*(?:[ivx]+|\d{1,2}|[a-h])[.)]\s+/i, '')
  // Of a list of names the last word tells nothing.
  const isList = /,[^,]*,|:\s*\S/.test(line)
  const most = isList ? 0 : /(?<![\p{L}\p{N}'’-])\p{Ll}{4,}/u.test(line) ? SMALL_WORDS : MOST_WORDS
  const kind = byName(fold(joinSpaced(words)), most) ?? byLetters(words)
  // "Employment History (most recent first)"
  const bare = kind ? '' : words.replace(/\s*\([^()]*\)\s*:?\s*$/, '')
  return kind ?? (bare === '' || bare === words ? undefined : byName(fold(joinSpaced(bare)), most))
}

/** "E D U C AT IO N", "S AMPLE PROJECTS": capitals that were set apart unevenly, whose letters are a heading's. */
function byLetters(line: string): SectionKind | undefined {
  if (!TORN_CAPITALS.test(line)) return undefined
  const letters = fold(line).replaceAll(' ', '')
  const whole = [...kinds].find(([name]) => name.replaceAll(' ', '') === letters)
  return (whole ?? [...LAST_WORDS].find(([word]) => letters.endsWith(word)))?.[1]
}

const TORN_CAPITALS = /^(?=.*(?<!\p{L})\p{Lu} )[\p{Lu}&]+(?: [\p{Lu}&]+)+\s*:?$/u

/** As `headingKind`, of a line's folded words. */
export const headingByName = (name: string): SectionKind | undefined => byName(name, SMALL_WORDS)

/** Words of a heading that is told by its last, and of one whose words begin with capitals, as those of long headings do. */
const SMALL_WORDS = 3
const MOST_WORDS = 6

const byName = (name: string, most: number): SectionKind | undefined =>
  name === '' || name.length > 60 ? undefined : (kinds.get(name) ?? compound(name) ?? byLastWord(name.split(' '), most))

/** "E X P E R I E N C E" → EXPERIENCE; words are wider apart than letters. */
export function joinSpaced(line: string): string {
  // Small capitals, read as a capital apart: "P ROFESSIONAL E XPERIENCE".
  if (/^\s*\p{Lu} \p{Lu}{2,}(?: (?:\p{Lu} \p{Lu}{2,}|\p{Lu}{2,4}|&))*\s*:?$/u.test(line))
    return line.replace(/(?<!\p{Lu})(\p{Lu}) (?=\p{Lu}{2})/gu, '$1')
  if (!/^\s*\S(?: \S){3,}/.test(line)) return line
  return line
    .trim()
    .split(/ {2,}|\t/)
    .map((word) => (/^\S(?: \S)*$/.test(word) ? word.replace(/ /g, '') : word))
    .join(' ')
}

/** "Skills and Certifications": the first part that is known, if nothing in it is unknown. */
function compound(name: string): SectionKind | undefined {
  const words = name.split(' ')
  if (words.length > 7 || words.length < 2) return undefined
  if (words.at(-1) === 'continued' || words.at(-1) === 'contd' || words.at(-1) === 'cont')
    return headingByName(words.slice(0, -1).join(' '))
  if (!words.every((word) => headingWords.has(word) || COLOUR.has(word))) return undefined
  const bare = words.filter((word) => !COLOUR.has(word)).join(' ')
  if (bare !== name && kinds.has(bare)) return kinds.get(bare)
  const parts = name.split(/ and | und | et | y | e | en | or | with /)
  const known = parts.map(
    (part) =>
      kinds.get(part) ??
      kinds.get(
        part
          .split(' ')
          .filter((word) => !COLOUR.has(word))
          .join(' '),
      ),
  )
  if (parts.length < 2 || known.some((kind) => kind === undefined)) return undefined
  // "Projects and Positions" holds jobs.
  return known[0] === 'projects' && known.includes('work') ? 'work' : known[0]
}

const LAST_WORDS: ReadonlyMap<string, SectionKind> = new Map(
  Object.entries<SectionKind>({
    experience: 'work',
    experiences: 'work',
    history: 'work',
    employment: 'work',
    internships: 'work',
    posts: 'work',
    jobs: 'work',
    positions: 'work',
    appointments: 'work',
    traineeships: 'work',
    traineeship: 'work',
    placements: 'work',
    skills: 'skills',
    competencies: 'skills',
    certifications: 'certificates',
    certificates: 'certificates',
    licenses: 'certificates',
    designations: 'certificates',
    projects: 'projects',
    education: 'education',
    awards: 'awards',
    honors: 'awards',
    grants: 'awards',
    publications: 'publications',
    presentations: 'publications',
    papers: 'publications',
    articles: 'publications',
    volunteering: 'volunteer',
    activities: 'interests',
    memberships: 'other',
    societies: 'other',
    committees: 'other',
    references: 'references',
    berufserfahrung: 'work',
    kenntnisse: 'skills',
  }),
)

/** "Warehouse Experience", "Public Relations and Event Planning Experience". */
const byLastWord = (words: readonly string[], most: number): SectionKind | undefined =>
  words.length >= 2 &&
  words.length <= most &&
  !BODIES.has(words[0]!) &&
  !(words.includes('of') && words.at(-1) === 'education') &&
  !words.some((word) => SENTENCE.has(word))
    ? LAST_WORDS.get(words.at(-1)!)
    : undefined

/** "Ministry of Education", as is anything else "of Education": a body, and no heading. */
const BODIES = new Set('ministry department board faculty school institute college university bureau office'.split(' '))

/** Words of sentences, which no heading holds. */
const SENTENCE = new Set('i my a an with years year have has had is was in to no some any this that by'.split(' '))
