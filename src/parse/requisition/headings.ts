import type { Zone } from '../../model/requisition.ts'
import { phrases } from '../../text/phrases.ts'
import { foldedWords } from '../../text/words.ts'
import { mayOpenComposed, zoneOfComposed } from './composed-headings.ts'
import { mayOpenNamed, zoneOfNamed } from './named-headings.ts'

/** What postings print above their parts, in lower case; "you'll" and "you will" both stand as `youll`. */
const HEADINGS: Readonly<Partial<Record<Zone, string>>> = {
  requirements: `
    applicant requirements | uk registration | uk professional registration | disclosure and barring service check | additional requirements | physical
    ada requirements | things you need to know | job expectations | ability to commute | ability to commute relocate | work location | shift availability
    work schedule | conditions of employment | special conditions of employment | special conditions | required | must have | must haves | must-haves | essential | essentials
    mandatory | required licensure | who are we looking for | who are you | education | education and licensure | education experience and licensure
    soft skills | hard skills | personality | personal profile | exp | total exp | work exp | relevant exp | exp required | experience required | ksas
    prior experience | person spec | candidate profile | ideal candidate profile | desired candidate profile | desired profile | desired candidate
    profile | the person | the candidate | ideal candidate | ideal profile | you | about you | who we are looking for | who were looking for | who we need
    who we want | what we are looking for | what were looking for | what we look for | what we are looking for in you | what we need
    what we need from you | what we hope from you | what we expect | what we expect from you | what we require | what we ask | what we ask of you
    we are looking for | were looking for | we expect | we require | we need | our expectations | your background | your strengths
    what youll need to succeed | what you need to succeed | what you know | what you offer | what makes you a great fit | what you bring to the table
    what do i need to qualify for this job | what it takes | what does it take | do you have what it takes | do you have | you have | you are | you bring
    you need | youll have | youll need | youll bring | you will have | you will need | you will bring | you must have | you should have | your toolbox
    to apply you need | to be considered | to succeed you need | to be successful | to be successful in this role | to qualify | who can apply
    who should apply | is this you | could this be you | does this sound like you | are you the one | are you who we are looking for | this is you
    you tick these boxes | eligibility | eligibility criteria | entry requirements | selection criteria | success profile | success criteria | licensure
    licensure and certification | certification | license | license requirements | language skills | languages | language requirements
    travel requirements | travel | security clearance | hiring requirements | driver requirements | the right candidate | successful candidate
    the right person | the successful applicant | what the job requires | what the role requires | what the job asks | what the role asks
    what the job asks for | what the role asks for | we would like you to have | the individual | u have | u need | statement of qualifications
    operational requirements | merit criteria | we ask that you | we ask that you have | our wish list | your talents | your know how | requisitos`,
  'nice-to-have': `
    secondary skills | good to have skills | big pluses | nice touches | would love | would love to see | wed love to see | cherry on top | nice to have
    nice to haves | nice-to-have | good to have | strong good to have | great to have | bonus | bonus points | bonus points for | big plus | plus | pluses
    plusses | we like | we love | what we like | what we love | handy | handy to have | welcome | also welcome | a head start | what gives you a head start
    | its a plus | will be a plus | would be a plus | what would be a plus | what will be a plus | preferred | preferences
    preferred but not required | desirable | desirables | desirable but not essential | desired | desired characteristics | desirable characteristics | highly desirable
    highly desired | optional | optional but nice | advantageous | an advantage | added advantage | assets | asset | considered an asset | advantages
    would be nice | would be great | would be an advantage | would be a bonus | it would be great if you have | it would be nice | ideally
    ideally you have | ideally you will have | ideally youll have | it helps if you have | it helps if you | it would help if you have | extra credit
    extra points | even better | even better if | even better if you have | icing on the cake | stand out | ways to stand out
    ways to stand out from the crowd | what will set you apart | what would set you apart | what sets you apart | to stand out | brownie points
    wish list | you might also have | wishlist | asset qualifications | asset qualification | what wed like | what we would like | what wed love
    organizational needs | organisational needs | we would love it if | wed also like | we would also like | wed also love | wed love it if you have
    wed love | we also like | also good to have | not required but a plus | helpful | helpful to have | highly regarded | well regarded | highly valued
    also valued | highly regarded but not essential | desirable but not required | not essential | looked on favourably | looked upon favourably
    viewed favourably | regarded favourably | useful | also useful | useful extras | extras`,
  duties: `
    mission | your role | how youll spend your time | day to day | a day in the life | a typical day | a typical week | in this role you will
    in this role | in this role youll | you will | youll | as a member of our team you will | your impact | how you will make an impact
    the impact you will have | scope of work | scope of the role | scope | objectives | job purpose | purpose of the job | purpose of the role | the work
    work includes | key result areas | deliverables | how you will contribute | how youll contribute | the role involves | the job involves
    distinguishing features of the class | the opportunity | your challenge | the challenge`,
  about: `
    us | company description | company overview | who we are | our company | our story | our mission | our vision | our values | the team | our team
    meet the team | company profile | the company | what we do | our culture | overview of company | organization | our client | why us | why we exist
    background | introduction | the company behind | history | our approach | our purpose | life at | our products | tech stack | our stack | working at
    the short version | in short | in a nutshell | tl dr | tldr | the gist | at a glance | employer certification accreditation badges | accreditation badges | employer accreditation | documents | supporting documents | description
    position summary | summary | role summary | role overview | position overview | overview | general summary | general description | the role | the job
    position | the job in a paragraph | role description | position description | job brief | job purpose and scope | general information
    where youll work`,
  benefits: `
    we have | we bring | what we bring | you get | u get | benefits | perks | our offer | the offer | company benefits | employee benefits | additional benefits | we offer
    we offer you | what awaits you | what we have for you | what weve got for you | what we can give you | whats in it for you | what is in it for you | in return | compensation and benefits | salary and benefits | pay
    pay and benefits | pay range | salary range | remuneration | package | rewards | reward | total rewards | schedule and pay | money and time
    what our employees say | working here | your future | you can look forward to | what you can look forward to | training | training and development
    career development | wages | hours and pay | pay and hours | rate of pay | hourly rate | what is on offer | whats on offer | on offer | what you can count on | you can count on`,
  'equal-opportunity': `
    equal opportunity | equal opportunities | equal employment opportunity | equal opportunity employer | eeo | eeo statement | diversity
    diversity and inclusion | diversity equity and inclusion | applicants with disabilities | inclusion | our commitment to diversity | accommodations
    reasonable accommodation | accessibility | ada | disability confident | equality and diversity | equality diversity and inclusion
    certificate of sponsorship | disclaimer | legal | fine print | small print | legal stuff | legal bits | privacy | privacy notice | data protection | safeguarding statement | pay transparency`,
  'how-to-apply': `
    how to apply | application | applications | application process | apply | apply now | to apply | application instructions | application procedure
    next steps | contact | contact us | contact details | contact information | interested | interested in joining us | sound interesting | hiring process
    how we hire | how we interview | how hiring works | how it works here | hiring steps | hiring timeline | hiring stages | interview steps | interview stages | application steps | the process | our process | our hiring process |
    interview process | selection process | recruitment process | closing date | selection process details | feedback | sift | sifting | interviews
    reserve list | merit lists | deadline | application deadline | deadline for application | deadline for applications | questions | further information
    more information | for more information | additional information | other information | formalities | formalities and salary range
    application salary and conditions of employment etc | want to know more | about the application | what happens next | how to submit
    job details share | similar jobs | related jobs | share this job | report this job | recommended jobs | people also viewed | save job`,
  tags: `
    technologies | tags | tech tags | skill tags | technology tags | keywords | key words`,
  facts: `
    mode of interview | notice | notice period | budget | ctc | joining | openings | no of openings | no of positions | number of positions | interview mode | work mode
    mode of work | post | post title | directorate | job type | experience level | role | industry | industry type | company size | company type | date posted | likes
    location | locations | location options | salary | employment type | contract type | type of contract | hours | working hours | department | division
    facility | reports to | reporting to | position title | title | posted | reference | job id | requisition id | job ref | job number | start date
    grade | band | pay band | pay grade | status | flsa status | shift | schedule | job types | vacancy | vacancies | campus | mode of employment
    compensation | category | country | city | postal code | duration | period | school | opening date | req id | series | appointment type | work type
    employer | union | bargaining unit | remote status | seniority level | job family | team | office`,
}

const FILLERS = new Set(['the', 'our', 'your', 'a', 'an', 'key', 'main', 'core', 'job', 'some', 'full'])

const ZONE_OF: ReadonlyMap<string, Zone> = new Map(
  (Object.entries(HEADINGS) as [Zone, string][]).flatMap(([zone, phrases]) =>
    phrases
      .split(/[|\n]/)
      .map((phrase) => foldedWords(phrase).join(' '))
      .filter(Boolean)
      .map((phrase): [string, Zone] => [phrase, zone]),
  ),
)

/** Headings that name a fact where something follows on their line, and a part of the posting where nothing does. */
const PAY: ReadonlySet<string> = new Set(['compensation', 'salary'])

/** Whether what stands below the heading is what the employer gives. */
export const headsPay = (words: readonly string[]): boolean => words.length === 1 && PAY.has(words[0]!)

const CONTRACTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'you will': 'youll',
    'we are': 'were',
    'you would': 'youd',
    'what is': 'whats',
  }),
)

const FIRST_WORDS: ReadonlySet<string> = new Set([...ZONE_OF.keys()].map((phrase) => phrase.split(' ')[0]!))

/** Whether a heading can begin with this word: most lines need no closer look. */
export const mayOpenHeading = (word: string): boolean =>
  FIRST_WORDS.has(word) || FILLERS.has(word) || mayOpenNamed(word) || mayOpenComposed(word) || /^it['’]?d$/.test(word)

/** "It'd be great if you also had": a wish, whatever it is called. */
const WISHED =
  /^(?:it(?:['’]?d| would| will) be |would be |even )?(?:great|nice|good|lovely|helpful|perfect|amazing|fantastic|wonderful|better|(?:an? )?(?:big |real |huge )?(?:bonus|plus|advantage))(?: if you(?: (?:also|already))?(?: (?:have|had|know|knew|bring|brought|are|were|can|could))?(?: (?:any of|some of|one of)(?: (?:these|those|the following))?)?)$/

/** "What you don't need" */
const NOT_NEEDED = /\b(?:dont|do not|wont|will not) (?:\w+ )?(?:need|have|want|require|expect|ask)\b/

/** The zone that these words are the heading of. */
export function zoneOfHeading(words: readonly string[]): Zone | undefined {
  if (words.length === 0 || words.length > 9) return undefined
  const phrase = words.join(' ')
  if (NOT_NEEDED.test(phrase)) return undefined
  return (
    ZONE_OF.get(phrase) ??
    (WISHED.test(phrase) ? 'nice-to-have' : undefined) ??
    (CONTRACTIBLE.test(phrase) ? ZONE_OF.get(contract(phrase)) : undefined) ??
    (words.some((word) => FILLERS.has(word)) ? zoneWithoutFillers(words) : undefined) ??
    zoneOfNamed(words) ??
    zoneOfComposed(words)
  )
}

function zoneWithoutFillers(all: readonly string[]): Zone | undefined {
  const words = all.filter((word) => !FILLERS.has(word))
  return words.length === 0 ? undefined : (ZONE_OF.get(words.join(' ')) ?? zoneOfNamed(words) ?? zoneOfComposed(words))
}

/** Headings of what the body must do, of the place, and of checks. */
const ON_FORMS = phrases('i', '^(?:the )?(?:…)')`
  physical
  ada\b
  (?:prior to|before) (?:commencing|commencement|starting|joining|appointment|employment|(?:the|your) (?:start|first day))
  job expectations
  ability to commute
  work location
  shift availability
  work schedule
  environment(?:al)?
  sensory
  work(?:ing)? (?:environment|conditions)
  conditions of (?:work|employment)
  special conditions
  mental and physical
  security
  nationality
  clearance
  (?:pre-?employment|background|criminal record|security|safer recruitment) (?:checks?|screening)
  vetting
  things you need to know
  (?:disclosure and barring|dbs|disclosure|rehabilitation of offenders|health clearance|right to work|travel|shift pattern|hours of work)\b
`

/** Whether what stands under the heading is a matter of forms, and no skill. */
export const isOnForms = (heading: string): boolean => ON_FORMS.test(heading)

const CONTRACTIBLE = /^(?:what|we|you|who|where)\b.*\b(?:will|are|would|is)\b/
const contract = (phrase: string): string =>
  phrase.replace(/\b(?:you will|we are|you would|what is)\b/g, (pair) => CONTRACTED.get(pair)!)
