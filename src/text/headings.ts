import type { SectionKind } from '../model/resume.ts'
import { fold } from './words.ts'

/** What sections are called, folded; English, German, French, Spanish, Portuguese, Italian, Dutch. */
const HEADINGS: Readonly<Record<Exclude<SectionKind, 'basics'>, string>> = {
  summary: `summary|profile|about|about me|professional summary|executive summary|career summary|summary of qualifications
|summary of qualification|qualifications summary|professional profile|personal profile|personal statement|objective|career objective
|professional objective|job objective|employment objective|career profile|overview|introduction|bio|biography|synopsis|highlights
|career highlights|statement|who i am|profile summary|experience summary|summary of experience|career overview|personal summary|mission
|headline|qualifications profile|qualifications|key qualifications|summary of skills and experience
|profil|kurzprofil|uber mich|zusammenfassung|zielsetzung|personliches profil|berufsziel
|a propos|a propos de moi|resume|resume professionnel|presentation|objectif|objectif professionnel
|perfil|perfil profesional|sobre mi|resumen|resumen profesional|objetivo|objetivo profesional|extracto
|perfil profissional|sobre mim|resumo|resumo profissional
|profilo|profilo professionale|chi sono|sommario|obiettivo
|profiel|over mij|samenvatting|persoonlijk profiel`,
  work: `experience|work experience|professional experience|employment|employment history|work history|career history|work
|professional background|relevant experience|related experience|relevant work experience|related work experience|career experience
|experience and employment|job history|career experience job history|positions held|positions|appointments|academic appointments
|academic appointment|professional history|professional appointments|industry experience|teaching experience|research experience
|clinical experience|nursing experience|legal experience|military experience|military service|internships|internship|internship experience
|additional experience|other experience|previous experience|prior experience|earlier experience|early career|recent experience
|selected experience|professional experiences|work experiences|experiences|career|career path|career chronology|employment record
|employment experience|employment background|experience highlights|relevant employment|consulting experience|freelance experience
|posts|past posts|posts held|previous posts|present position|current position|previous positions|past positions|work profile|working experience|employment details|career summary and experience
|experience details|employment details|work details|job profile|career graph|organizational experience|organisational experience
|field experience|practical experience|student teaching experience|leadership experience|management experience|attorney experience
|where ive worked|where i have worked|career progression|jobs|assignments|contract experience|academic career|academic positions
|administrative positions|career history and experience|professional work experience|technical experience|production experience|gigs
|professional career|career timeline|timeline|career journey|professional journey|career to date
|industrial experience|it experience|engineering experience|sales experience|business experience|overseas experience|apprenticeship
|berufserfahrung|beruflicher werdegang|werdegang|praxiserfahrung|berufliche erfahrung|berufliche stationen|berufspraxis|praktika
|praktische erfahrung|tatigkeiten|berufstatigkeit|arbeitserfahrung|beruflicher hintergrund
|experience professionnelle|experiences professionnelles|experiences|parcours professionnel|emplois|stages|parcours
|experiencia|experiencia laboral|experiencia profesional|historial laboral|trayectoria profesional|trayectoria|practicas
|experiencia profissional|historico profissional|percurso profissional|atuacao profissional|experiencias profissionais
|esperienza|esperienze|esperienza professionale|esperienze professionali|esperienza lavorativa|esperienze lavorative|carriera
|werkervaring|ervaring|loopbaan|arbeidsverleden|stages en werkervaring|relevante werkervaring`,
  education: `education|edu|educational background|academic background|academic history|education and training|training and education
|academic qualifications|educational qualifications|education and qualifications|qualifications and education|education qualifications
|academics|academic record|academic credentials|schooling|studies|degrees|academic profile|educational history|academic details
|education details|educational details|education and academic background|formal education|education history|academic training
|professional education|educational qualification|academic qualification|university education|educational and professional qualifications
|scholastic record|scholastics|education and credentials|education and certifications|education and certification
|education training and certifications|education and professional development|education and training|education and licensure
|education and licenses|institutions attended|schools attended|school|schooling|academic attainments|educational attainment|academic achievements
|degrees and certificates|postgraduate training|residency|educational record
|ausbildung|bildung|bildungsweg|schulbildung|studium|akademischer werdegang|bildungsgang|schulische ausbildung|aus und weiterbildung
|ausbildung und studium|hochschulbildung|schule|schulischer werdegang|bildung und ausbildung|akademische ausbildung|berufsausbildung
|formation|formations|etudes|parcours scolaire|parcours academique|scolarite|diplomes|diplomes et formations|cursus
|educacion|formacion|formacion academica|estudios|formacion y estudios|educacion y formacion
|educacao|formacao|formacao academica|escolaridade|habilitacoes academicas|habilitacoes
|istruzione|formazione|istruzione e formazione|titoli di studio|percorso di studi
|opleiding|opleidingen|onderwijs|scholing|studie|opleidingen en cursussen`,
  skills: `skills|technical skills|key skills|core skills|core competencies|competencies|competences|expertise|areas of expertise
|areas of knowledge|technologies|technical expertise|technical proficiencies|technical proficiency|proficiencies|tools|tech stack
|skills and tech|tools and tech|tech|tools and technologies|technologies and tools|skills and tools|skills and technologies|skills and expertise|skills and competencies
|skills and abilities|knowledge and skills|core knowledge and skills|skill set|skillset|skill sets|professional skills|computer skills
|it skills|software|software skills|software knowledge|programming skills|programming languages|relevant skills|additional skills|hard skills
|soft skills|technical knowledge|technical summary|technical skill set|technical competencies|specialties|specialities|specialisms
|strengths|key strengths|core strengths|areas of specialization|clinical skills|clinical competencies|language and computer skills
|other skills|special skills|personal skills|skills summary|summary of skills|skills profile|capabilities|core capabilities
|key competencies|key competences|professional competencies|technical profile|technical environment|toolbox|what i do|what i know
|skills highlights|technical toolkit|core qualifications|skills and qualifications|qualifications and skills|functional skills
|abilities|software proficiency|software proficiencies|computer proficiency|industry knowledge|domain knowledge|knowledge|equipment
|machines|machines and equipment|tools and equipment|trade skills|hands on skills|skills and interests|skills and knowledge
|fahigkeiten|kenntnisse|kompetenzen|fachkenntnisse|edv kenntnisse|it kenntnisse|besondere kenntnisse|qualifikationen|fachkompetenzen
|kenntnisse und fahigkeiten|weitere kenntnisse|technische kenntnisse|skills und kenntnisse
|competences|competences techniques|competences cles|savoir faire|informatique|competences informatiques|connaissances|aptitudes|atouts
|habilidades|competencias|aptitudes|conocimientos|habilidades tecnicas|competencias tecnicas|informatica|destrezas
|conhecimentos|habilidades e competencias|competencias tecnicas|conhecimentos tecnicos
|competenze|competenze tecniche|abilita|conoscenze|competenze informatiche|capacita|competenze professionali
|vaardigheden|competenties|kennis|computervaardigheden|technische vaardigheden|kennis en vaardigheden`,
  certificates: `certificates|certifications|certification|licenses|licences|licensure|licenses and certifications
|certifications and licenses|licenses and certificates|certifications licenses|certifications licences|licensing|credentials
|professional certifications|professional certificates|training and certifications|certifications and training|training|trainings|courses|seminars|seminars attended|trainings attended|licences and tickets|licenses and tickets
|professional training|courses and certifications|certificates and licenses|certificates and training|professional development
|continuing education|accreditations|professional qualifications|professional credentials|technical certifications
|licences and certificates|licences and certifications|licensure and certification|licensure and certifications|certificates and courses
|tickets|tickets and licences|bar admissions|admissions|registrations|professional registration|registration and certification
|professional licenses|bar admission|court admissions|registration|licenses and ratings|certificates and ratings|ratings|certifications and credentials|certs|achievements and certifications|online courses|coursework and certifications
|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|lizenzen|fuhrerschein|kurse|scheine
|certificats|permis|habilitations|formations complementaires|certificats et licences
|certificaciones|certificados|cursos|licencias|cursos y certificaciones|formacion complementaria|carnets
|certificacoes|cursos e certificacoes|formacao complementar
|certificazioni|certificati|corsi|patenti|corsi e certificazioni
|certificaten|cursussen|certificeringen|rijbewijs|trainingen`,
  languages: `languages|language|language skills|spoken languages|foreign languages|languages spoken|linguistic skills
|language proficiency|language proficiencies|languages known|languages and proficiency|human languages
|sprachen|sprachkenntnisse|fremdsprachen
|langues|langues etrangeres|langue
|idiomas|lenguas|idioma
|linguas
|lingue|lingue straniere|competenze linguistiche
|talen|talenkennis|taalvaardigheden`,
  projects: `projects|personal projects|side projects|selected projects|key projects|academic projects|open source|open source projects
|notable projects|project experience|project highlights|relevant projects|portfolio|project work|major projects|projects undertaken
|technical projects|recent projects|professional projects|research projects|project|course projects|university projects|projects handled
|projekte|ausgewahlte projekte|projekterfahrung|referenzprojekte|eigene projekte
|projets|projets personnels|realisations
|proyectos|proyectos personales
|projetos|projetos pessoais
|progetti
|projecten`,
  volunteer: `volunteer|volunteering|volunteer experience|volunteer work|volunteer activities|community service|community involvement
|community|service|voluntary work|voluntary experience|volunteerism|community engagement|civic engagement|civic activities|charity work
|community activities|pro bono|service and volunteering|volunteer service|community and volunteer work|social engagement
|community leadership|volunteering experience|outreach|volunteer and community service|leadership and volunteering
|ehrenamt|ehrenamtliches engagement|ehrenamtliche tatigkeit|ehrenamtliche tatigkeiten|engagement|soziales engagement
|benevolat|engagement associatif|engagements
|voluntariado|trabajo voluntario|trabalho voluntario
|volontariato|attivita di volontariato
|vrijwilligerswerk`,
  awards: `awards|honors|honours|awards and honors|honors and awards|achievements|accomplishments|awards and achievements
|achievements and awards|recognition|awards and recognition|scholarships|scholarships and awards|distinctions|prizes|key achievements
|honors and achievements|awards honors|honors awards|fellowships and awards|fellowships|grants|grants and awards|awards and scholarships
|selected accomplishments|key accomplishments|career achievements|awards and accolades|accolades|awards received
|auszeichnungen|preise|stipendien|ehrungen|erfolge
|prix|distinctions et prix|recompenses|prix et distinctions
|premios|reconocimientos|logros|premios y reconocimientos|becas
|premios e reconhecimentos|conquistas
|premi|riconoscimenti
|prijzen|onderscheidingen`,
  publications: `publications|selected publications|papers|articles|patents|publications and presentations|presentations
|conference presentations|talks|conferences|speaking|speaking engagements|publications and patents|patents and publications|research
|research interests|journal articles|books|invited talks|research publications|peer reviewed publications|conference papers|courses taught|articles in peer reviewed journals|peer reviewed articles
|book chapters|posters|invited lectures|lectures|media appearances|current research|research in progress|work in progress|working papers|scholarship
|publikationen|veroffentlichungen|vortrage|patente
|conferences et publications
|publicaciones|publicacoes
|pubblicazioni
|publicaties`,
  interests: `interests|hobbies|hobbies and interests|interests and hobbies|personal interests|activities|activities and interests
|extracurricular activities|extra curricular activities|extracurricular|extracurriculars|other interests|personal|leisure|passions
|activities and hobbies|interests and activities|outside interests|campus activities
|interessen|hobbys|hobbies und interessen|freizeit|interessen und hobbys
|interets|centres dinteret|loisirs|centre dinteret|centres dinterets
|intereses|aficiones|pasatiempos
|interesses|passatempos
|interessi|interessi e hobby
|interesses en hobbys|hobbys en interesses|vrije tijd`,
  references: `references|referees|professional references|references available upon request|references available on request|recommendations
|testimonials|reference|references upon request
|referenzen
|recommandations
|referencias
|referenze
|referenties`,
  other: `additional information|other information|other|miscellaneous|additional|membership|memberships|affiliations|professional affiliations
|professional memberships|memberships and affiliations|professional associations|associations|personal information|personal details
|personal data|further information|organizations|professional organizations|personal info|declaration|coursework|relevant coursework
|key coursework|availability|work authorization|visa status|security clearance|clearance|clearances|military|links|profiles|social
|social media|find me online|social networks|networks|social profiles|on the web|web presence|online profiles|notes|strengths finder
|personlichkeit|sonstiges|mitgliedschaften|personliche daten|angaben zur person|personalien|weitere angaben
|divers|informations complementaires|etat civil|informations personnelles|autres|informations
|otros|datos personales|informacion adicional|otros datos|informacion personal
|informacoes adicionais|dados pessoais|outras informacoes
|altro|informazioni personali|dati personali|ulteriori informazioni
|overige|persoonlijke gegevens|personalia|nevenactiviteiten`,
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

/** The kind of section a line opens if it is a heading; undefined where its words are no heading's. */
export function headingKind(line: string): SectionKind | undefined {
  if (line.length > 64 || line.length < 2 || !/^[\p{L}\d\s(]/u.test(line)) return undefined
  const words = line.replace(/^\s*(?:[ivx]+|\d{1,2}|[a-h])[.)]\s+/i, '')
  const capitalised = !/(?<![\p{L}\p{N}'’-])\p{Ll}{4,}/u.test(line)
  const kind = byName(fold(joinSpaced(words)), capitalised)
  // "Employment History (most recent first)"
  const bare = kind ? '' : words.replace(/\s*\([^()]*\)\s*:?\s*$/, '')
  return kind ?? (bare === '' || bare === words ? undefined : byName(fold(joinSpaced(bare)), capitalised))
}

/** As `headingKind`, of a line's folded words. */
export const headingByName = (name: string): SectionKind | undefined => byName(name, false)

/** `capitalised`: its words begin with capitals, as those of long headings do. */
const byName = (name: string, capitalised: boolean): SectionKind | undefined =>
  name === '' || name.length > 60
    ? undefined
    : (kinds.get(name) ?? compound(name) ?? byLastWord(name.split(' '), capitalised))

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
  return parts.length > 1 && known.every((kind) => kind !== undefined) ? known[0] : undefined
}

const LAST_WORDS: Readonly<Record<string, SectionKind>> = {
  experience: 'work',
  experiences: 'work',
  history: 'work',
  employment: 'work',
  internships: 'work',
  positions: 'work',
  appointments: 'work',
  skills: 'skills',
  competencies: 'skills',
  certifications: 'certificates',
  certificates: 'certificates',
  licenses: 'certificates',
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
  memberships: 'other',
  societies: 'other',
  committees: 'other',
  references: 'references',
  berufserfahrung: 'work',
  kenntnisse: 'skills',
}

/** "Warehouse Experience", "Public Relations and Event Planning Experience". */
const byLastWord = (words: readonly string[], capitalised: boolean): SectionKind | undefined =>
  words.length >= 2 && words.length <= (capitalised ? 6 : 3) && !words.some((word) => SENTENCE.has(word))
    ? LAST_WORDS[words.at(-1)!]
    : undefined

/** Words of sentences, which no heading holds. */
const SENTENCE = new Set('i my a an with years year have has had is was in to no some any this that by'.split(' '))
