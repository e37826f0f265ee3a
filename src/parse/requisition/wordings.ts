/** Whether a line has one of the wordings. */
export const says = (line: string, wordings: readonly RegExp[]): boolean =>
  together(wordings).some((wording) => wording.test(line))

const joined = new WeakMap<readonly RegExp[], readonly RegExp[]>()

/** The wordings as few expressions as their flags allow: a line is gone through once instead of dozens of times. */
function together(wordings: readonly RegExp[]): readonly RegExp[] {
  const known = joined.get(wordings)
  if (known) return known
  const made = [...new Set(wordings.map(({ flags }) => flags))].map((flags) => {
    const alike = wordings.filter((wording) => wording.flags === flags)
    return new RegExp(alike.map(({ source }) => `(?:${source})`).join('|'), flags)
  })
  joined.set(wordings, made)
  return made
}

/** Sentences about equal treatment. */
export const EQUAL_TREATMENT: readonly RegExp[] = [
  /(?:equal[- ](?:employment )?opportunit|discriminat|regardless of|without regard to|protected (?:veteran|characteristic|class|attribute|status))/i,
  /(?:\b(?:of|any|all|every) (?:races|religions|genders|backgrounds)\b|\b(?:people|applicants|candidates|everyone) of all ages\b|\b(?:any|every) (?:race|religion|gender|age)\b|\brace, |considers? (?:all|every) (?:applicants?|applications?)|who(?:ever|soever) (?:they|you) are|need(?:s)? (?:an? )?adjustments? (?:to|for|at|during))/i,
  /(?:request an? (?:\w+ )?accommodation|reasonable (?:accommodation|adjustment)|under-?represented|(?:religious|gender) (?:practices|identity)|diversity of society|welcomes? applications)/i,
]

/** Sentences about how to apply, and what happens then. */
export const APPLYING: readonly RegExp[] = [
  /(?:\bapply (?:now|online|today|via|by|at|here|as soon|before|through|using|directly|in english)\b|\bto apply\b|\byour (?:application|cv|resume|résumé)\b)/i,
  /(?:\bcover(?:ing)? letter|\b(?:please|kindly) (?:send|note|contact|apply|visit|mention|submit|ensure|attach)|\b(?:send|submit) (?:us |your |a |an ))/i,
  /(?:\bdeadline\b|\bclosing date|\binterviews? (?:will|may|are)\b|\bfor (?:more|further) information|\bfurther information\b|\bquestions about\b)/i,
  /(?:\bapplications? (?:must|should|will|are)\b|\bapplication form\b|\bmust include\b|^note\b ?:|\bwrite to\b|\b(?:at|by) (?:phone|email)\b)/i,
  /(?:\bguidelines? for applicants|\bvia (?:phone|email|link)|\be-?mail (?:us|your)\b)/i,
]

/** Sentences that offer something. */
export const OFFERING: readonly RegExp[] = [
  /\b(?:we (?:can )?(?:offer|provide|give)|you(?:['’]ll| will) (?:get|receive|enjoy|develop|learn|gain|be offered|benefit)|salary|per (?:hour|annum)|401\(?k)/i,
  /\b(?:pension|paid (?:time off|vacation|holidays?|leave|certifications?)|days?['’]? (?:of )?(?:paid )?(?:holiday|annual leave|vacation|leave|off)\b|insurance)/i,
  /\b(?:share options|tuition|gym|perks|free (?:parking|meals|lunch)|opportunit(?:y|ies) (?:to|for)|chance to|career (?:development|progression|path))/i,
  /\b(?:training (?:is|will be) (?:provided|given)|we(?:['’]ll| will) (?:teach|train|help|give|provide|support|pay|cover|sponsor your)|full training|on-the-job)/i,
  /\blearn(?:ing)? from|\bprovided[.!]?$/i,
  /(?<!\b(?:budgets?|excess|turnover|mandate|portfolio|worth|value|over|least)\b[^.;]{0,24})[$£€]\d(?![\d.,]*(?:m|bn|million|billion)\b)/i,
]

/** Openings of sentences whose subject is the employer and that ask nothing. */
export const OF_THE_EMPLOYER: readonly RegExp[] = [
  /^(?:at|in|within|with) (?:<|our\b)/i,
  /^we(?!['’]?(?:re| are)? ?(?:currently |now |also |always )?(?:looking|seeking|searching|seek|look|need|require|expect|want|ask|would like|hope|[’']d (?:also )?(?:like|love)|would (?:also )?love|welcome applicants))/i,
  /^(?:we['’](?:ve|ll|d)\b(?! (?:also )?(?:like|love))|our\b|(?:<\w+> ?)+(?:is|are|was|has|have|offers?|provides?|builds?|strives?|focuses|belongs|comprises|engages|produces)\b)/i,
  /^the (?:company|team|firm|organi[sz]ation|hospital|school|practice|group|department|group|faculty|university|lab|projects?|technology team)\b/i,
  /^(?:this framework\b|this is (?!.*\brequires?\b))/i,
  /^(?:it(?:['’]s| is) (?!(?:essential|important|required|necessary|expected|mandatory|just as important|es-sential))|they\b(?! (?:must|will (?:have|be able|hold|need)|should|need))|us\b|here at\b|since \d)/i,
  /^(?:founded|established|headquartered|together\b|with (?:over|more than) \d|for (?:over|more than) \d|over \d|approximately)/i,
  /^as (?:an?|the) (?:rapidly|fast|world|leading|market|employer|company|global)/i,
]

/** Wordings by which a sentence asks something of the candidate wherever it stands. */
export const DEMANDING: readonly RegExp[] = [
  /\b(?:must (?:have|possess|hold|be (?:able|willing|at least|authori[sz]ed|eligible|legally|licensed|registered|certified|comfortable|a|an|fluent|proficient|skilled|available|\d)|understand|speak|know|pass|complete|live|reside|document))\b/i,
  /\b(?:you must\b|you(?:['’]ll| will) know how to\b|(?:is|are) (?:required|essential|mandatory|needed|a must|a pre-?requisite))\b/i,
  /\b(?:required to (?:have|hold|possess|work|pass|travel|be|apply your))\b/i,
  /\b(?:requires? (?:an? |the |some |strong |at least |proven |previous |proficiency|experience|knowledge|\d|up to|frequent|occasional|cooperation|travel|end to end|a wide))\b/i,
  /\b(?:will require (?:a |an |proficiency|experience|knowledge|up to))\b/i,
  /\b(?:(?:your (?:[\w-]+ ){1,5}(?:skills|experience|expertise)|(?:you|candidates?|applicants?|they)(?:['’]ll| will| should| must| would)? (?:(?:also|ideally|already) )?(?:have|hold|possess|bring|need|['’]ve (?:got|had)|have obtained)))\b/i,
  /\b(?:you['’](?:ve|ll need)|should (?:have|hold|possess|be|document))\b/i,
  /\b(?:looking for (?:someone|somebody|an? |candidates?|people|individuals?|high|strong|experienced|senior|skilled|motivated|talented|qualified|passionate))\b/i,
  /\b(?:(?:we|who) (?:seek|need|require|want|expect)\b|seeking (?:an?|experienced|someone|candidates?|motivated)|ideal candidate)\b/i,
  /\b(?:(?:successful|right|qualified|suitable|preferred) (?:candidates?|applicants?|person)|candidates? (?:must|should|with|who|needs?|has|is|are))\b/i,
  /\b(?:applicants? (?:must|should|with|who|needs?|are)|prior experience with)\b/i,
  /\b(?:(?:previous|prior|proven|demonstrated|hands-on|extensive|some|relevant|at least|minimum|solid|strong|\+) (?:[\w/-]+ ){0,4}experience\b(?! (?:level|gained)))\b/i,
  /^(?!it\b|this\b|that\b)[^.;]{2,80} would (?:set you apart|be (?:great|fantastic|brilliant|lovely|amazing|nice|ideal))[.!]*$/i,
  /\b(?:experience (?:with|in|of|using|as|working) .{3,60}(?:required|is important|essential|preferred|desirable|a plus|an advantage|an asset|is seen as))\b/i,
  /^(?:an? )?(?:high school|bachelor\S*|associate\S*|master\S*|degree|diploma|GED|GCSEs?|NVQ)\b[^.;]{0,80}$/i,
  /\b(?:one|two|three|four|five|six|seven|eight|ten) (?:\(\d+\) )?(?:or more )?(?:years?|yrs)['’]? (?:of )?(?:[\w/-]+ ){0,7}experience\b(?! (?:serving|helping|in business))/i,
  /\b(?:\d\+? (?:or more )?(?:years?|yrs)['’]? (?:of )?(?:[\w/-]+ ){0,5}experience)\b/i,
  /\b(?:you are (?:an? |not afraid|able|comfortable|fluent|highly|motivated|passionate|proactive|experienced|willing|ambitious|someone|known|qualified|licensed))\b/i,
  /\b(?:if you (?:are|have) (?!any|questions|been|not|a disability|an interest in)|do you have (?:a|an|experience|at least|\d))\b/i,
  /\b(?:(?:expect|is expected|be expected|involves?|may require|requires?|travel days)\b.{0,40}\btravel|travel (?:days|is required|required))\b/i,
  /\b(?:(?:fluen(?:t|cy)|proficien(?:t|cy)) (?:in|both)|(?:english|german|french|spanish|danish|dutch|italian) (?:is|language|skills))\b/i,
  /\b(?:level of qualification|knowledge of .{2,60}(?:required|essential|preferred|desirable|advantage|plus|asset|bonus))\b/i,
  /\b(?:(?:is |are )?(?:highly |strongly )?(?:desirable|advantageous|preferred)|(?:an|a|definite) (?:advantage|asset|plus|bonus))\b/i,
  /\b(?:possesses (?:an?|strong|broad|deep|excellent|the)|is an? (?:subject matter |domain |proven )?expert|valid (?:\w+ )?(?:driver|driving))\b/i,
  /\b(?:driver['’]s licen[cs]e|background check|drug (?:screen|test)|dbs (?:check|clearance)|vaccinat|remote initially|as soon as you have|right to work)\b/i,
  /\b(?:authori[sz]ed to work|security clearance)\b/i,
  /\b(?:essential|required|preferred|desirable|mandatory|needed|a must|beneficial|advantageous|an? (?:big |real |distinct )?(?:advantage|plus|bonus)|useful|applies)[.!]*$/i,
  /\b(?:it (?:is|would be) (?:essential|desirable|helpful|an advantage)|(?:would be|is|are) (?:an? )?(?:\w+ )?(?:bonus|welcome|advantage|plus|asset|useful|helpful|handy|beneficial|ideal|brilliant|fantastic|lovely|important to us))\b\b/i,
  /\b(?:they|he or she|you(?:['’]ll| will)?|candidates?|applicants?|person)(?: (?:will|should|must))? (?:also |ideally )?(?:be able to demonstrate|hold\b|be (?:familiar|confident|comfortable|competent|experienced|qualified|registered|accurate|fluent|skilled|proficient|hands-on|commercially|organi[sz]ed|good (?:at|with)|[A-Z]{3,}(?: or [A-Z]{3,})? (?:qualified|registered|trained|certified)))\b/i,
  /\b(?:to be considered|to get the (?:job|role)|to apply,? you|you(?:['’]ll| will) have (?:done|used|worked|managed)|you should have|know your way around)\b/i,
  /^must\b/i,
  /^(?:needs? (?:to|an?)|min(?:imum|\.)?:? \d|own (?:\w+ ){0,3}(?:tools|car|transport|vehicle|van|boots|PPE)|(?:clean|full|valid|current) (?:\w+ )?(?:driving|driver\S*) licen[cs]e|(?:experience|knowledge|understanding) (?:of|in|with)|experienced|able to|abilit(?:y|ies) to|familiar(?:ity)? with|fluent|working knowledge|proficien)\b(?! and friendly)/i,
  /^(?:good|strong|excellent|previous|proven|sound|solid|some|full|current|basic|recent)\b[^.;]{0,50}\b(?:skills?|knowledge|experience|licen[cs]e|understanding|english|command|certificat\w+|ticket)\b/i,
  /^(?!(?:Are|Do|Is|We|Our|The|This|All|Your)\b)[A-Z\d][^.;]{0,40}\b(?:registered|qualified|certified|accredited|licensed|ticketed)\b(?! (?:charity|company|office|in england))/,
  /^(?:(?:an? |the |your |own )?[A-Z][\w/+&-]* ){1,5}(?:card|licen[cs]e|ticket|certificate|registration)\b(?! (?:provided|given|paid|supplied|number))[^.;!?]{0,50}[.;]?$/,
  /\bbe (?:an? )?(?:whizz?|wizard|pro|expert|dab hand|natural|ace|great|good) (?:with|at)\b/i,
  /\b(?:helpful|handy|very useful|very welcome|a (?:big )?help)[.!]*$/i,
  /\b(?:hear from you if|love to (?:meet|talk to|hear from) (?:someone|people|you) (?:who|with|if)|would help (?:a lot|you)|(?:you|who) (?:know|understand|write|speak|can (?:read|write|speak|use|explain)|care about|have (?:worked|built|used|run|led|taught|managed|been))\b)/i,
]

/** Of those, the ones that ask even among duties. */
export const DEMANDING_AMONG_DUTIES: readonly RegExp[] = [
  /\b(?:must (?:have|possess|hold|be (?:licensed|registered|certified|able|fluent|at least))|(?:is|are) (?:a )?(?:required|essential|mandatory|pre-?requisite))/i,
  /\b(?:(?:proven|prior|previous|demonstrated|hands-on|extensive|solid) (?:\w+ ){0,3}experience|experience (?:with|in|of|using)\b|knowledge of\b|the ability to)/i,
  /\b(?:proficien(?:t|cy) in|fluen(?:t|cy) in|your (?:prior |previous )?experience (?:with|in)|up to \d+ ?% (?:\w+ ){0,3}travel)/i,
  /\b(?:travel (?:is )?(?:required|activities)|expect (?:some )?travel|under pressure|on-call|able to lift|requires? (?:the ability|cooperation|a|strong|up to))/i,
  /\b(?:\d\+? years|should (?:have|possess)|travel days)/i,
]

/** Demands so plain that a sentence makes them even where the employer is its subject. */
export const DEMANDING_OF_ANYBODY: readonly RegExp[] = [
  /\b(?:experience|knowledge|certificat\w+|licen[cs]e|degree|qualification|registration|fluency)\b[^.;]{0,80}\b(?:is|are) (?:required|essential|mandatory|needed|a must)\b/i,
]
