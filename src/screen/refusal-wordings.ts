import { phrases } from '../text/phrases.ts'

/** Words before a mention, in the same clause, that deny it. */
export const DENIED_BEFORE = phrases()`
  \b(?:no|not any|without(?: any)?|little|zero|lack(?:s|ing)?(?: of)?|limited) (?:[\w-]+ ){0,3}?(?:experience|background|knowledge|exposure|training|familiarity|skills?|qualifications?|work|use) (?:so far |yet |to date )?(?:\w+ )?(?:with|in|of|using|on|to|under) (?:[\w-]+ ){0,4}$
  (?:\b(?:never|not|cannot)|n't) (?:yet |actually |really |personally )?(?:been |had )?(?:used?|do|doing|done|did|work(?:ed)?|touched|learned|learnt|trained|practi[sc]ed|(?:been )?responsible|in charge|qualified|certified|licensed|familiar|proficient|experienced|skilled|able|know|hold|held|have|had)(?: (?:with|in|on|to|at|any|a|an|as|of|use|operate|using))* (?:[\w-]+ ){0,3}$
  \b(?:unfamiliar|inexperienced) (?:with|in) (?:[\w-]+ ){0,3}$
  (?:\b(?:never|not)|n't) (?:yet |ever |actually )?(?!miss|lost|los|fail|exceed|drop|stop|need|limit|restrict)(?:\w+(?:ed|en|un|ne)|built|run|led|kept|made|taught|sold|held|dealt|drawn|sat|cut|read|put(?: together)?|set up) (?:(?:in|with|on|at|to|a|an|any|the|using) ){0,3}$
  \b(?:have|has|had) not (?:yet |ever |personally )?(?!miss|lost|fail|stop)\w+ (?:(?:in|with|on|at|to|a|an|any|the) ){0,2}(?:[\w-]+ ){0,3}$
  \b(?:do|does|did) not (?:yet |currently |usually )?(?!miss|lose|fail|need|limit|only|just|mind|hesitate|let|stop|forget|rest|leave|stray)\w+ (?:(?:in|with|on|at|to|a|an|any|the) ){0,2}(?:[\w-]+ ){0,2}$
  \bno (?:[\w-]+ (?:[\w-]+ )?(?:and|or) )?(?:[\w-]+ )?$
  (?:\b(?:never|not)|n't) (?:yet |ever )?(?:had|have|got|been given) (?:the |an? |any |much )?(?:chance|occasion|opportunity|need|cause|reason) to (?:[\w-]+ ){1,4}$
  \b(?:everything|anything|all|most|every [\w-]+|the whole [\w-]+)(?: [\w-]+){0,4} (?:except(?: for)?|bar|other than|apart from|besides|save(?: for)?|minus) (?:(?!(?:on|in|with|for|at|under) )[\w-]+ ){0,2}$
  \bnever got (?:a)?round to (?:[\w-]+ ){0,2}$
  ^(?:i(?:'m| am| was|'ve been| have been) )?(?:exempt(?:ed)?|excused|barred|spared|kept away|stayed away) from (?:all |any |the |our )?(?:[\w-]+ ){0,2}$
  \b(?:stayed|steered|kept|stay|steer|keep) (?:well )?(?:clear|out) of (?:all |any |the |our )?(?:[\w-]+ ){0,2}$
  ^(?:i(?:'m| am) )?(?:still )?(?:missing|lacking)(?: only| just)? $
  (?:^|\bi )(?:still )?lack (?:[\w-]+ ){0,2}$
  \b(?:yet|still) to (?:use|work|learn|try|touch|train|operate|write|run)(?: (?:with|in|on|at|any|a|an))* (?:[\w-]+ ){0,3}$
`

/** Words after a mention that deny it where the clause began with "no". */
export const DENIED_AFTER = phrases('', '^ ?(?:…)')`
  (?:experience|background|knowledge|skills?|training|exposure|certification|licen[cs]e|work|practice|projects?|duties|cases|responsibilit(?:y|ies)|involvement)? ?(?:so far|yet|to date)?$
  (?:(?:and|or) [\w-]+ (?:[\w-]+ )?)?(?:experience|background|knowledge|skills?|training|exposure|certification|licen[cs]e)\b
  (?:work |duties |tasks )?(?:at|in|on) (?:this|that|these|either|the|my) (?:[\w-]+ )?(?:site|job|role|post|position|firm|company|place|branch|school|shop|office|team|project|unit|ward|store)s?\b
  (?:was |were |is |are )?(?:used|needed|involved|required|here|there|done|expected) ?$
`

/** Words that make a mention a wish ("hoping to pick up"), a lesson, or somebody else's doing. */
export const HEDGED_BEFORE = phrases('', String.raw`\b(?:…) (?:[\w'-]+ ){0,4}$`)`
  (?:^|\b(?:am|i'm|be|been|currently|now|still|also|just|presently|actively|busy|slowly|begun|started|start|evenings?|weekends?|nights?|time|enjoy|enjoying|love|like|keep|self|(?:keen|plan|planning|set) on|(?:forward|open|committed|looking) to|(?:excited|serious|thinking) about|interested in) )learning(?! (?:and|materials?|platforms?|content|management|communit\w+|outcomes?|environments?|systems?|resources?|plans?|objectives?|support|disabilit\w+|difficult\w+|modules?|cent(?:er|re)s?|experiences?|designs?|needs|analytics|models?|algorithms?|technolog\w+|program(?:me)?s?|packages?|strateg\w+|activities)\b)
  studying
  planning (?:a|an|to take a|on a) (?:[\w-]+ ){0,2}?(?:course|class|workshop|training) (?:in|on|about)
  (?:working|studying|building) towards?
  (?:taking|attending|enrolled (?:in|on)|booked on(?:to)?|signed up for) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:course|class|classes|lessons|workshop|bootcamp)s? (?:in|on|about)
  (?:(?:would|'d) (?:like|love) to|hop(?:e|es|ing) to|want(?:s|ing)? to|plan(?:s|ning)? to|aim(?:s|ing)? to|look(?:s|ing)? to|eager to|keen to|happy to|ready to|willing to|excited to) (?:\w+ )?(?:learn(?: more about)?|teach|offer|earn|obtain|be (?:taught|shown|trained(?: up)?(?: in| on)?|introduced to)|use|study|take|attend (?:[\w-]+ ){0,3}?(?:courses?|class(?:es)?|training|lessons|workshops?|school|college)|join|start|try|work (?:with|in|on)|get into|pick up|gain|develop|master|acquire|train (?:in|on)|move into|(?:be|get|become) (?:better|trained|certified|qualified|proficient|familiar) (?:in|on|with))
  (?:would|'d) (?:welcome|value|like|love|appreciate) (?:an?|the|my) (?:first |real |proper |good )?(?:chance|opportunity|go) (?:to|at|with)
  (?:glad|happy|keen|eager|pleased|open|like|love|willing) to (?:learn|be taught|be shown|(?:get|have|receive|do|take|attend) (?:\w+ )?(?:training|a course|courses|coaching|lessons) (?:in|on|with))
  (?:currently|now|presently|still) (?:training|being trained) (?:in|on)
  (?:reading|brushing) up on
  (?:currently |now )?reading about
  looking forward to (?:an? |the |my )?(?:first |new |next )?(?:course|class|classes|training|lessons|workshop|certification) (?:on|in|about|with|for)
  (?:about|due) to (?:start|begin|take|learn|train in)
  (?<!(?:\w'|'s|\b(?:their|its|public|customer|client|student|investor|buyer|donor|consumer|reader|visitor|raise|raised|drove|drive|generated|generate|sparked|grew)) )interest(?:ed)? in(?: learning)?
  (?:watching|following|reading|doing|exploring|working through) (?:[\w-]+ )?(?:tutorials?|videos?|courses?|guides?|books?) (?:on|about|in|for)
  (?:would|'d) (?:like|love) to (?:(?:one|some) day )?(?:run|operate|do|try|see|handle|own)
  wish(?:es|ing)? to (?:learn|use|study|try|run|work (?:with|in|on))
  (?:would|could|can|will|shall|able to) (?:soon |quickly |easily |readily )?(?:learn|get to grips with)
  (?:would|could) (?:soon |quickly |easily |readily )?pick up
  dream(?:s|ing)? (?:of|about)
  thinking (?:of|about) (?:learning|taking|doing|trying|starting)
  considering (?:taking|doing|learning|an? (?:[\w-]+ )?(?:course|class))
  fascinated by
  looking for (?:an? |the |my )(?:first )?chance to (?:learn|try|run|start|use)(?! my)
  dabbl(?:ed|es|ing) (?:in|with)
  heard (?:of|about)
  (?:have|has|had) read (?:an? (?:little|bit|lot|book) |books |widely |much )?(?:about|of|on)
  read (?:an? (?:little|bit|lot|book)|books|articles|widely) (?:about|of|on)
  (?:would|will|may|still|i) need (?:some |more |further )?(?:training|a course|courses|coaching|lessons) (?:in|on|with)
  shadow(?:ed|ing) (?:an?|the|my|our|others?|another|senior|experienced|colleagues)
  sat in on
  (?:rode|ridden|riding|ride|went|gone) along (?:on|to|for)
  (?<=^|\b(?:i'm|am|now|currently|still) )(?:part[- ]?way|half-?way|midway) through
  (?:had|having) (?:a|one|my first) (?:quick |brief )?(?:go|try|stab|turn) (?:at|on|with)
  (?:watch|observ)(?:ed|ing) (?:an? |the |my |our |other |another |senior )*(?:colleagues?|coworkers?|partners?|others?|seniors?|someone|mentors?|friends?) (?:us(?:e|ing)|run(?:ning)?|do(?:ing)?|work(?:ing)?|operat(?:e|ing)|perform(?:ing)?|writ(?:e|ing)|demonstrat(?:e|ing)|carry(?:ing)? out)
  curious (?:about|to (?:learn|try|know|see|explore))
  (?<!\b(?:reduc|limit|cut|minimi[sz]|prevent|lower|monitor|measur|assess|control|manag)\w* )exposure to
  (?:^|\b(?:was|been|got|am|became|briefly|occasionally) )exposed to(?! the (?:public|internet|web))
  (?<!\b(?:led|ran|run|taught|teach|teaching|gave|give|wrote|write|delivered|deliver|presented|developed|designed|built)(?: an?| the| our| my)? )intro(?:duction)? to
  beginner (?:in|at|with)?
  need(?:s|ed)? (?:an? )?(?:refresher|refreshing|brush[- ]?up|update|top[- ]up) (?:in|on|with)
  (?:light|weak|thin|shaky|hazy|less (?:sure|strong|confident)) (?:on|about|in|with)
  (?<=^|\bi'm |\bam (?:still |fairly |quite )?)new to
  next up(?: for me)?(?: is| are)?
  next (?:step|goal|target|skill|on the list)(?: is| are|:)
  applied (?:to|for) (?:join|move|a move|a place|the)
  assist(?:ed|ing) (?:once|briefly|occasionally|now and then) (?:with|in|on)
  to get (?:more |a bit more )?(?:comfortable|confident|familiar|fluent|up to speed) (?:with|in|at|on)
  (?:consultants?|specialists?|experts?|people|others) (?:that|who|which) (?:used|ran|led|did|built|delivered|designed|handled|wrote|managed)
  have yet to \w+
  (?:beginning|starting) to (?:learn|use|understand|see how)
  (?:find|finding) my (?:way|feet) (?:around|round|in|with|through)
  (?:poked|poking|tinkered|tinkering|toyed|toying|fiddled|fiddling|played|playing|messed|messing) (?:about |around )?(?:at|with|in|on)
  tagg(?:ed|ing) along (?:on|to|with|for|at)
  (?:walk|talk|take|show|guide|lead|bring|ease|break)(?:s|ed|n|ing)? me (?:in )?(?:through|over|round|around|into|to|on|how)
  show(?:s|ed|n|ing)? me(?! to be)
  a (?:quick |brief |first |passing )?(?:look|glance|peek) (?:at|over|through|into)
  aspir(?:e|es|ing) to
  (?:would|'d) (?:welcome|value|like|love|appreciate) (?:(?:some|more|proper|real|formal|further) )?(?:training|teaching|tuition|lessons|a course|courses|coaching|the chance)
  (?:teams?|colleagues|developers|engineers|staff|departments?|vendors?|contractors?) (?:that|who|which) (?:used|uses|use|worked with|ran|wrote|built)
`

/** "Next on my list to learn: kilns, glazes": the colon ends no such clause. */
export const TO_LEARN =
  /\b(?:to learn|learning next|next up|up next|currently learning|on my (?:\w+ )?list|would like to learn|goals?|wish ?list)(?: next)?: (?:[^\n.;:]{1,40}(?:,| and| or) ){0,4}$/i

/** Words on both sides of a mention, or before it alone, which stands as "§": lessons still to come, and what others did. */
export const HEDGED_AROUND = phrases()`
  \b(?<!\b(?:students|pupils|learners|staff|adults|children|people|members|those) )(?:booked|enrolled|enrolling|registered|signed up|saving|waiting) (?:on|onto|in|into|for) (?:an? |the |my )?(?:[\w-]+ ){0,2}§ (?:[\w-]+ )?(?:course|class|classes|lessons?|training|workshop|bootcamp)\b
  (?:^open to|\b(?:i|would|will|may|still) (?:need|require|welcome)) (?:an? |some |more |further |the |my )?(?:[\w-]+ )?§ (?:training|course|class|classes|lessons)\b
  ^starting (?:my )?§ (?:training|classes|course|lessons) (?:in|on|this|next)\b
  ^(?:i(?:'m| am|'ve| have) )?(?:recently |just |now )?(?:signed up|booked|enrolled) (?:for|on|onto|in) (?:an? |the )?§
  \bnot an? § (?:person|expert|specialist|engineer|developer|[\w-]+er|[\w-]+ist)\b
  \b(?:i|we) leave (?:the |all )?§ to\b
  \bknow (?:of )?§ only\b
  \bonly know §
  \bseen § (?:used|done|in use|in action|run)\b
  \bmy § (?:is|are) (?:a bit |a little |rather |very |pretty |still )?(?:rusty|basic|limited|weak|thin|shaky|patchy|(?:almost |next to )?non-?existent)\b
  \b(?:leaves?|left) (?:all |any |the |our )?§ (?:work |jobs |tasks )?to (?:the|our|an?|its|other) (?!(?:next|end|last|letter)\b)
  \b(?:switch|move|change|migration|transition|upgrade) to § (?:is |are )?(?:still )?(?:planned|due|scheduled|coming|to come|expected|pending)\b
  \b(?:firm|employer|company|agency|office|shop|department|team|they|we) (?:currently )?outsources?d? (?:all |any |the |our |its |their )?§
  \bworking (?:my way )?through (?:an? |the |my |some )?(?:[\w-]+ )?§ (?:course|class|classes|lessons?|training|tutorials?|book|module|modules|certification)\b
  ^(?:i )?(?:have )?read (?:the |all of )?§ (?:cover to cover|from cover|last|this|over the|in my (?:own|spare))
  ^(?:i )?(?:have )?(?:watched|observed|saw|seen|witnessed) (?:an? |the |some |several |two |three |a few |a handful of |a couple of )+(?:[\w-]+ )?§
  \bmy (?:only |first |whole )?(?:contact|exposure|brush|acquaintance|time|experience) (?:with|of|to|in|on) § (?:(?:so far|to date|until now|up to now) )?(?:(?:is|was|has been) (?:limited|only|just|confined|little|brief|two|three|one|a few|a single)|amounts? to|comes? (?:down )?to|goes no further|stops? at|ended)\b
  ^(?:the |our )?§ (?:[\w-]+ )?used (?:only )?by (?:others|another|an? (?:neighbou?r|other|different|separate))
  ^(?:an?|the|our) (?:separate|different|dedicated|specialist|central|outside|external) (?:[\w-]+ )?(?:team|department|desk|unit|firm|group|company|crew|shop|lab|office|agency|contractor) (?:does|did|handles?d?|runs?|ran|looks? after|looked after|owns?|owned|takes?|took|keeps?|kept) (?:care of )?(?:all (?:of )?)?(?:the |our )?§
  \b(?:sends?|sent|outsources?d?|farms?|farmed|hands?|handed|pass(?:es|ed)?) (?:all |any |the |our )?§ (?:out|over|on) to\b
  \bkeeps?(?: all)? (?:the |their |our )?§ (?:to|for) (?:themselves|himself|herself|itself)\b
  \bnobody (?:[\w'-]+ ){0,4}(?:touches|touched|does|did|uses|used|runs|ran|operates|operated) (?:the |our )?§
  ^(?:others|another (?:team|department|colleague|unit)|(?:someone|somebody) else(?: still| always)?|my (?:brother|sister|father|mother|husband|wife|partner|friend|boss)) (?:did|do|does|ran|runs?|handled?s?|wrote|writes?|kept|keeps?|looked after|looks? after|owned?|built|uses?|used|managed?s?|fix(?:es|ed)?|services?d?|makes?|made|takes? care of|took care of) (?:(?!my\b)[\w-]+ ){0,4}§
`

/** Words behind a mention that put it off, or give it to others: "Epic training starts in spring", "Epic was handled by the vendor". */
export const HEDGED_AFTER = phrases('', '^ (?:…)')`
  (?:course|class|classes|lessons?|training|workshop|exam) (?:is |are |to )?(?:booked|planned|scheduled|due|starts?|starting|begins?|beginning)(?: to (?:start|begin))? (?:(?:for|in|on|this|next|from|late|early) )*(?:spring|summer|autumn|fall|winter|year|month|week|term|soon|shortly|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|20\d\d)\b
  (?:course|class|classes|lessons?|training|workshop) (?:is |are )?(?:booked|pending|to come|to follow)$
  (?:beginner|novice)\b
  (?:is |are |remains? )?(?:still |very much )?(?:a )?work in progress\b
  (?:is|are|would be) (?:a bit of )?a stretch\b
  (?:is|are) the (?:one )?(?:skill|thing|tool|area|next) i (?:most |really |still )?(?:want|would like|hope|need|plan)\b
  (?:was|were) (?:only )?on the syllabus\b
  (?:is |are )?to follow\b
  (?:is|are) something i have (?:only|just) (?:watched|seen|read|heard)\b
  (?:is|are) (?:something|one thing|a thing|a skill|an area|what) (?:that )?i(?:'d| would| will|'ll)? (?:still |really |most )?(?:have to|have yet|need|want|hope|like|love|am yet|plan|intend)\b
  (?:is|are) where i (?:would|'d|want|hope|need|still)
  (?:once |only )?as an observer\b
  (?:i )?(?:know|understand|have|met) (?:only )?(?:from|through|out of|on) (?:an? |the |my )?(?:textbooks?|books?|webinars?|courses?|class(?:es)?|theory|paper|school|college|university|lectures?|studies|videos?|reading)\b
  (?:is |are )?(?:still )?(?:next |high )?on my (?:\w+ )?list\b
  (?:would|will) be (?:a first|new)\b
  (?:is |are |lies |remains? )?(?:still )?(?:ahead of me|beyond me|to be learn(?:ed|t))\b
  (?:which )?i (?:have yet|am yet|still have|hope|want|plan|would like) to\b
  (?:and [\w-]+ )?(?:[\w-]+ ){0,2}(?:was|were|is|are|has been|have been) (?:always |mostly |all |only )?(?:done|handled|carried out|completed|written|led|run) (?:only )?by (?:an? |the |our |my )?(?:[\w-]+ ){1,4}(?:rather than|instead of|and (?:not|never)|(?:but )?(?:not|never)) (?:by )?me\b
  (?:[\w-]+ ){0,2}(?:was|were|is|are|has been|have been) (?:always |mostly |all )?(?:handled|done|run|managed|left|looked after|owned|kept|written|covered|outsourced) (?:by|to|with) (?:others?|another|someone else|the (?:vendor|supplier|contractor)s?|an? (?:other|outside|separate|different|external|third|contractor|vendor|colleague)|contractors|colleagues|head office)\b
  (?:goes|went|is sent|are sent|was sent|were sent) (?:out |over |straight |off )?to (?:an? |the |another )?(?:agency|agencies|contractors?|outside|external|separate|different|other|salvage|specialist|subcontractors?|third part\w+|head office)\b
  (?:stays?|stayed|sits?|sat|lies|lay|lives?|lived|remains?|remained) with (?:an? |the |our )?(?:[\w-]+ )?(?:shop|team|department|desk|office|unit|group|agency|contractors?|colleagues?|manager|owner|lead|hub|centre|center|hq|head office|supplier|vendor)\b
  (?:(?:is|are|was|were|has|have) )?(?:always |mostly )?(?:been )?(?:an?|the|my|our) [\w-]+(?: [\w-]+)?'s? (?:thing|job|task|work|area|domain|patch|department|business|remit|territory)\b
`

/** A rating that says next to nothing, behind a colon, a dash or in brackets: "Epic: beginner", "Epic (planned)". */
export const RATED_LOW =
  /^\s?(?:[:–—-]|\(|,(?= (?:though|but|only)\b))\s?(?:beginner|novice|learning(?: now)?|planned|in progress|basic (?:exposure|awareness)|awareness(?: only)?|theory(?: only)?|in theory|rusty|starting|on my (?:list|radar)|(?:though |but )?only (?:in )?(?:an? )?(?:sandbox|lab|class|course|theory)[^.;\n]{0,12})(?=\s*(?:[,;.)\n|•]|$))/i

/** A rating that says nothing at all: "Epic: none yet". */
export const RATED_NOTHING =
  /^\s?(?:[:–—?-]|\()\s?(?:none|nil|no (?:experience|knowledge|training)|not yet|never|n\/a|(?:0|zero) (?:years|months))(?: (?:yet|so far|to date|used|tried))?(?=\s*(?:[,;.)\n|•]|$))/i

/** "The firm used Epic but I did not." */
export const BUT_NOT_I =
  /^[^.;\n]{0,30}\b(?:but|though|although) (?:I (?:did|do|have|had) ?(?:not|n['’]t)|not (?:by )?me|(?:have )?not (?:\w+ ){0,3}myself)(?=[.;,\n]|$)/

/** What says no by itself: "Epic is new to me", "Epic has never come my way". */
export const SAYS_NO = phrases('', '^ (?:…)')`
  (?:was|were|is|are|has|have) (?:not|never) (?:been )?(?:part of|among|in|one of) (?:my\b|(?:the|our|any|this|that) (?:job|role|work|post|duties|remit)\b)
  (?:(?:was|were|is|are|has|have) )?(?:not|never) (?:yet )?(?:been )?(?:used|touched|tried|held|done|covered|learn(?:ed|t)|known)\b
  (?:has|have) (?:not|never) (?:yet )?come my way\b
  (?:is|are|was|were) (?:strictly |always )?(?:off[- ]limits|out of bounds|barred|closed|not open) (?:to|for) (?:me|us|apprentices|trainees|assistants|helpers|juniors)\b
  (?:was|were|is|are) never my\b
  (?:was|were) (?:all )?(?:done|finished|built|set up|in place) before i (?:joined|came|started|arrived)\b
  (?:was|were|came|is|are) (?:after|before|well after|well before) my time\b
  (?:is|are|remains?) (?:still )?(?:a closed book|a mystery|outside (?:of )?my|beyond my|out of my|not my)\b
  (?:is|are|was|were) not (?:something|a thing|an area|a tool) (?:that )?i\b
  and i have (?:yet|still) to\b
  (?:is|are|remains?) (?:still )?(?:new|unfamiliar|unknown) to me\b
  (?:(?:is|are|was|were) not|isn't|aren't|wasn't|weren't|never was) (?:yet )?(?:in|part of|on|among|one of) my\b
  (?:is|are) (?:the |my )?(?:one |only )?(?:area|thing|skill|part) (?:that )?i (?:have not|haven't|have never|never|lack)\b
  (?:is|are|remains?|would be) (?:still )?(?:the|a|my|one) (?:one |only |big |main |biggest |known )?(?:hole|gap|weak (?:spot|point|side)|missing piece|blind spot|weakness) (?:in|of|on|for) (?:my|me|an otherwise|this)\b
`

/** What the writer says of the mentioned later in the sentence, by a pronoun: "Two others own Epic; I am not one of them", "MIG goes out, so don't count on me for that". */
export const DISCLAIMED = phrases('', String.raw`\b(?:…)`)`
  (?:(?:i|we)(?:'m|'ve|'d|'ll)? (?:(?:am|was|were|have|had|do|did|could|can|would|will|should) )?(?:not|never|cannot|yet)|(?:i|we) (?:was|were|have|had|do|did|could|ca|would|wo|should)n't) (?:(?:yet|ever|personally|actually|really|been|be|have|to|fully) )*(?:do|done|did|use|used|touch|touched|run|ran|learn|learned|learnt|held|hold|try|tried|work|worked|operate|operated|practi[sc]ed?|signed|trained?|claim|qualified|certified|licensed|one of|part of|involved|responsible|asked|allowed|trusted|handled?|perform|performed|made?|make|wrote|written|write|drive|driven|drove|taught|shown|known?|cover|covered|attend|attended|sat|sit|taken|take|took)\b[^.;]{0,25}\b(?:it|them|that|those|this|any|one|myself)\b
  (?:do not|don't|please don't|wouldn't) count on me\b
  (?:that|which) includes me\b
  (?:it|they|that|this|these) (?:has|have|was|were|is|are) (?:never|not) (?:yet )?(?:been )?(?:part of|in|among|one of) my\b
  (?:never|not) (?:to|by|with|for|through) me\b
  not (?:mine|my (?:job|thing|area|department))\b
  none of (?:it|them|that|those|this) (?:(?:is|are|was|were|has|have) )?(?:ever )?(?:been )?(?:mine|my\b|(?:done )?by me|with me|come my way)
  (?:have|had|has|take|took|taken|play|played) no (?:part|hand|role|say|share|involvement) in (?:it|them|that|those|this|either)\b
  (?:(?:i|we) |and )(?:chose|decided|opted|elected|preferred|agreed) (?:not to (?:use|adopt|take|touch|try|learn)\b|against (?:it|them|that)\b|to (?:stay|steer|keep) (?:well )?(?:away|clear|out)\b)
  (?:rather than|instead of|and not|but not|not) (?:by |to |with |for |from )?me$
  nothing to do with me\b
  (?:but )?(?:i )?would(?: not|n't) call myself\b
  (?:no (?!one )|nothing )(?:[\w-]+ ){1,3}came (?:across my desk|my way)\b
`

/** What the writer still hopes for, later in the sentence: "Watched one done and would be keen to be shown more". */
export const WISHED_FOR = phrases('', String.raw`\b(?:…)`)`
  (?:keen|eager|hoping|ask(?:ed|ing)|waiting|ready|happy|love|like|welcome|longing) to be (?:shown|let|taught|trained|on the (?:course|training|list)|given|allowed|put (?:through|forward|on))\b
  (?:still )?waiting for (?:an?|the|my) (?:first )?(?:project|job|role|chance|case|site|client|customer|opportunity)\b
  would (?:love|like|welcome|enjoy|appreciate) (?:the|an?|taking an?|running an?) (?:class|course|chance|training|opportunity|go|group|lesson)\b
  would (?:love|like) to (?:take it further|learn more|do more|get better|be taught)\b
  (?:and )?not (?:much|a lot|a great deal) more\b
  looking over my shoulder\b
  (?:(?:my|the) (?:own )?)?(?:sign-?off|assessment|authorisation|authorization|competency) (?:is |are )?(?:still |yet )?(?:to come|pending|ahead)\b
  (?<!\b(?:who|that|which|they|people|others|\w+s) )(?:would (?:still )?want (?:an? |some |the |my )?(?:mentor|supervision|training|second pair of eyes)|(?:would|'d) (?:still )?need (?:showing|teaching|training|reminding|supervision|a refresher|to be shown|to learn))\b
  (?:i have |i've )?(?:just |only )?(?:begun|started) reading (?:up|about)\b
  (?:i['’]d|i would) have to (?:do|take|learn|pass|sit|pick)\b
`
