import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/index.ts'
import { lexicon } from '../../src/lexicon/standard.ts'
import type { Outcome } from '../../src/model/finding.ts'
import { policies } from '../../src/policies/policies.ts'
import { mentionsOf } from '../../src/screen/mentions.ts'
import { paperOf, quoteAt } from '../../src/screen/paper.ts'
import { askOne, mend, printed, resumeOf } from './build.ts'

const skill = (name: string) => ({ kind: 'skill', name }) as const
const job = (...lines: string[]) => ({
  work: [
    {
      title: 'Engineer',
      employer: 'Acme',
      from: '2020-01',
      to: 'present',
      lines,
    },
  ],
})

const cases: [says: string, asked: string, literal: Outcome, careful: Outcome, messageId: string][] = [
  ['Ran services on Kubernetes', 'Kubernetes', 'met', 'met', 'named'],
  ['Ran services on kubernetes.', 'Kubernetes', 'met', 'met', 'named'],
  ['Ran tests in RestAssured', 'Rest Assured', 'unmet', 'met', 'form'],
  ['Ran tests in Rest Assured', 'RestAssured', 'unmet', 'met', 'form'],
  ['At rest, assured by nobody', 'RestAssured', 'unmet', 'unmet', 'missing'],
  ['Ran services on k8s', 'Kubernetes', 'unmet', 'met', 'otherwise'],
  ['Developed curricula for two grades', 'curriculum development', 'unmet', 'met', 'form'],
  ['Troubleshot networks', 'troubleshooting networks', 'unmet', 'met', 'form'],
  ['Taught CBT groups', 'cognitive behavioral therapy', 'unmet', 'met', 'acronym'],
  ['Wired PLCs', 'programmable logic controllers', 'unmet', 'met', 'acronym'],
  ['Office in Nome, AK', 'air kilns', 'unmet', 'unmet', 'missing'],
  ['Raised Return on Investment', 'ROI', 'unmet', 'met', 'acronym'],
  ['Closed AP each week', 'accounts payable', 'unmet', 'met', 'acronym'],
  ['Ran split testing on prices', 'A/B Testing', 'unmet', 'met', 'otherwise'],
  ['Tuned PostgreSQL', 'SQL', 'unmet', 'met', 'otherwise'],
  ['Wrote SQL', 'PostgreSQL', 'unmet', 'unmet', 'missing'],
  ['Wrote JavaScript', 'Java', 'unmet', 'unmet', 'missing'],
  ['Wrote C++ and C#', 'C', 'unmet', 'unmet', 'missing'],
  ['Mail to java.lover@example.com', 'Java', 'unmet', 'unmet', 'missing'],
  ['Reviewed the code of others', 'code review', 'unmet', 'met', 'form'],
  ['Bent EMT and rigid conduit', 'conduit bending', 'unmet', 'met', 'form'],
  ['Supervise two band 5 physiotherapists and students', 'supervising students', 'unmet', 'met', 'form'],
  [
    'Supervised the build of a long wall, then taught classes for students',
    'supervising students',
    'unmet',
    'unclear',
    'missing',
  ],
  ['Rang up sales on POS (Square)', 'Square POS', 'unmet', 'met', 'form'],
  ['Did front-end work', 'front end', 'met', 'met', 'named'],
  ['Wrote glaze copy for the shop', 'Copywriting', 'unmet', 'met', 'form'],
  ['Kept the books of two kilns', 'Bookkeeping', 'unmet', 'met', 'form'],
  ['Wrote in the book', 'Bookkeeping', 'unmet', 'unmet', 'missing'],
  ['Summarized firing logs', 'firing log summaries', 'unmet', 'met', 'form'],
  ['Apportioned glaze costs', 'glaze cost apportionment', 'unmet', 'met', 'form'],
  ['Wrote firmware in C++17', 'C++', 'met', 'met', 'named'],
  ['Wrote firmware in C++11/14/17', 'C++', 'met', 'met', 'named'],
  ['Wrote firmware in C++ 17', 'C++17', 'met', 'met', 'named'],
  ['Wrote services in C# 10', 'C#', 'met', 'met', 'named'],
  ['Ran services on Kuberntes', 'Kubernetes', 'unmet', 'met', 'misspelt'],
  ['Drew screens in Fimga', 'Figma', 'unmet', 'met', 'misspelt'],
  ['Cut the kiln arears by half', 'kiln arrears', 'unmet', 'met', 'misspelt'],
  ['Oxy-feul cutting of lids', 'oxy-fuel cutting', 'unmet', 'met', 'misspelt'],
  ['A 3-way kiln check on every load', 'three-way kiln check', 'unmet', 'met', 'form'],
  ['I hope to teach Kubernetes one day', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Looking forward to a first course on Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['I have had no kiln responsibility so far', 'kiln', 'unmet', 'unmet', 'refused'],
  ['Whole-clay butchering', 'Butchery', 'unmet', 'met', 'form'],
  ['Licensed on the kiln liift', 'kiln lift', 'unmet', 'met', 'misspelt'],
  ['Ran the kiln left of the door', 'kiln lift', 'unmet', 'unmet', 'missing'],
  ['Pediatric ward work', 'paediatric ward work', 'unmet', 'met', 'form'],
  ['Modelled the colour of glazes', 'modeling the color of glazes', 'unmet', 'met', 'form'],
  ['Backflow prevented', 'backflow prevention', 'unmet', 'met', 'form'],
  ['Lessons from organist Maya Kubernetes', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Drew a figment', 'Figma', 'unmet', 'unmet', 'missing'],
  ['Trained new hands with Ms. Kubernetes Jones', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['A class taught by Kubernetes Johansen', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Kept the board for Kubernetes Miller, foreman', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Next on my list to learn: Kubernetes, kilns', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ["Kubernetes is something I'd have to pick up from you", 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Starting to find my way around Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes is still a work in progress for me', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Tagged along on a Kubernetes migration once', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['A colleague has promised to walk me through Kubernetes this autumn', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['A lead showed me Kubernetes one night', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Poked at Kubernetes on an old laptop', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Working through the free Kubernetes course at lunch', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Watched two Kubernetes migrations from the back of the room', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes is where I would most like to grow', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['My contact with Kubernetes so far amounts to two mornings', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['The head of the site wants to bring me in on Kubernetes next spring', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ["I have sat in on a colleague's Kubernetes rounds", 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes I know from the textbook and a webinar', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Would love proper teaching in Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Read Kubernetes cover to cover last winter', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Saw a Kubernetes upgrade done and am keen to be shown more', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes was next, and I am still waiting for a project', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Somebody else still runs the Kubernetes side', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['A separate team looks after Kubernetes here', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ["Haven't touched Kubernetes", 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ["Kubernetes has always been the owner's thing", 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes is not in my kit', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Kubernetes is the hole in my training', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Two others own Kubernetes here; I am not one of them', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ["Every shop I know sends Kubernetes out, so don't count on me for that", 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ["Kubernetes went to two people upstairs, so I can't claim any of it", 'Kubernetes', 'unmet', 'unmet', 'refused'],
  [
    'Kubernetes stayed in another building and I was never signed off for it',
    'Kubernetes',
    'unmet',
    'unmet',
    'refused',
  ],
  ['Nobody below the lead does it in Kubernetes, and that includes me', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Kubernetes goes to a desk downstairs, never to me', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ["Kubernetes ran next door, but I wouldn't call myself trained", 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Watched a partner demonstrate Kubernetes on a toy', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Trained beside Kubernetes people; my own sign-off is still to come', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Protocol leaves Kubernetes to the supervisor', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes belongs upstairs, so none of it has been mine', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Had a go at Kubernetes on a supplier day', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['The switch to Kubernetes is planned for next spring', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Cut costs (Kubernetes came from a hub; I have had no part in it)', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Exempt from Kubernetes since joining', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Part-way through the Kubernetes competency book', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['We looked at Kubernetes and chose to stay away from it', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Kubernetes was always done by the lead rather than by me', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Rode along on one Kubernetes start-up', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Handed over to the lead, as Kubernetes was off limits to me', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Kept clear of Kubernetes', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Ran Kubernetes\nLearned the rest of the trade; I have had no part in it', 'Kubernetes', 'met', 'met', 'named'],
  ['Was let into Kubernetes, with sign-off from the board', 'Kubernetes', 'met', 'met', 'named'],
  ['Switched to Kubernetes as planned', 'Kubernetes', 'met', 'met', 'named'],
  ['Ran Kubernetes so well that I have never seen it fail', 'Kubernetes', 'met', 'met', 'named'],
  ['Tuned Kubernetes so that we did not have to restart it', 'Kubernetes', 'met', 'met', 'named'],
  ['Owned Kubernetes; I did not hand it over until it was stable', 'Kubernetes', 'met', 'met', 'named'],
  ['Kubernetes is mine, I would not give it up', 'Kubernetes', 'met', 'met', 'named'],
  ['Ran Kubernetes and I am not one to let it drift', 'Kubernetes', 'met', 'met', 'named'],
  ['Wrote Kubernetes docs because we did not have any', 'Kubernetes', 'met', 'met', 'named'],
  ['Brought in Kubernetes where we had not had it', 'Kubernetes', 'met', 'met', 'named'],
  ['Ran Kubernetes, ready to be put to work', 'Kubernetes', 'met', 'met', 'named'],
  ['Took Kubernetes over and no one came my way for help', 'Kubernetes', 'met', 'met', 'named'],
  ['Looking forward to learning Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Have been learning Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Was exposed to Kubernetes in training', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Took an introduction to Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Handled everything except Kubernetes', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Built machine learning pipelines in Kubernetes', 'Kubernetes', 'met', 'met', 'named'],
  ['Assessment for learning in Kubernetes lessons', 'Kubernetes', 'met', 'met', 'named'],
  ['Learning materials for Kubernetes', 'Kubernetes', 'met', 'met', 'named'],
  ['Mentored students learning Kubernetes', 'Kubernetes', 'met', 'met', 'named'],
  ['Services exposed to partners through Kubernetes', 'Kubernetes', 'met', 'met', 'named'],
  ['Exposed to the public over Kubernetes ingress', 'Kubernetes', 'met', 'met', 'named'],
  ['Reduced exposure to Kubernetes faults', 'Kubernetes', 'met', 'met', 'named'],
  ["Clients' interest in Kubernetes grew after my demos", 'Kubernetes', 'met', 'met', 'named'],
  ['Led introduction to Kubernetes workshops', 'Kubernetes', 'met', 'met', 'named'],
  ['Happy to attend call-outs for Kubernetes at night', 'Kubernetes', 'met', 'met', 'named'],
  ['Handled everything except billing on Kubernetes', 'Kubernetes', 'met', 'met', 'named'],
  ['Kubernetes platform for six teams, used by others too', 'Kubernetes', 'met', 'met', 'named'],
  ['Left Kubernetes documented to the letter', 'Kubernetes', 'met', 'met', 'named'],
  ['Joined half-way through the Kubernetes migration and finished it', 'Kubernetes', 'met', 'met', 'named'],
  ['Software released from Kubernetes weekly', 'Kubernetes', 'met', 'met', 'named'],
  ['Ran Kubernetes until the owner chose not to renew it', 'Kubernetes', 'met', 'met', 'named'],
  ['Taught Kubernetes to hires who would need training', 'Kubernetes', 'met', 'met', 'named'],
  ['Ran Kubernetes for clients who decided against it later', 'Kubernetes', 'met', 'met', 'named'],
  ['Ran Kubernetes, assessment outstanding', 'Kubernetes', 'met', 'met', 'named'],
  ['File eKFRs daily', 'electronic kiln firing reports', 'unmet', 'met', 'acronym'],
  ['Drafted ITK documents', 'invitation to kilns documents', 'unmet', 'met', 'acronym'],
  ['Brought g9y and calm', 'glazeability', 'unmet', 'unmet', 'missing'],
  ['Brought g10y to the kiln', 'glazeability', 'unmet', 'met', 'acronym'],
  ['Run Kubernetes in production and never let it slip', 'Kubernetes', 'met', 'met', 'named'],
  ['Keep Kubernetes patched and have not lost one of them since 2019', 'Kubernetes', 'met', 'met', 'named'],
  ['Kubernetes, which I taught to three colleagues, is never far from me', 'Kubernetes', 'met', 'met', 'named'],
  ['Showed the new starters Kubernetes', 'Kubernetes', 'met', 'met', 'named'],
  ['Read Kubernetes logs each morning', 'Kubernetes', 'met', 'met', 'named'],
  [
    'Working through an online course to get more comfortable with Kubernetes',
    'Kubernetes',
    'unmet',
    'unclear',
    'hedged',
  ],
  ['Kubernetes to follow once a course comes up', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes is something I have only watched so far', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Took one class in Kubernetes and would love to take it further', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Took minutes for the consultants who ran our Kubernetes move', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Have yet to hold a pager for Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes is the one area I have not covered', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['My firm outsources Kubernetes, so it has never been part of my job', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Owner of Puppet, a retired greyhound', 'Puppet', 'unmet', 'unmet', 'refused'],
  ['My manager, Hana Puppet, will speak for me', 'Puppet', 'unmet', 'unmet', 'refused'],
  ['Ran jobs under Joint Kiln Tribunal forms', 'JKT forms', 'unmet', 'met', 'acronym'],
  ['Monthly kiln value reconciliation', 'KVR', 'unmet', 'met', 'acronym'],
  ['Wrote the monthly kiln value reconciliation and sent it', 'KVR', 'unmet', 'met', 'acronym'],
  ['Kept the kiln values reasonable', 'KVR', 'unmet', 'unmet', 'missing'],
  ['Completed 38 Phase I KSAs', 'Phase I Kiln Site Assessments', 'unmet', 'met', 'acronym'],
  ['Currently reading about Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Hoping to be taught Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Taught AP Ceramics to 44 pupils', 'advanced placement ceramics', 'unmet', 'met', 'acronym'],
  ['Wrote QC reports on every kiln', 'kiln quality control', 'unmet', 'unclear', 'missing'],
  ['I do not perform kiln loading', 'kiln loading', 'unmet', 'unmet', 'refused'],
  ['I do not mind kiln loading', 'kiln loading', 'met', 'met', 'named'],
  ['Would be glad to get training in Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Loaded trucks for the foreman, Gus Kubernetes, before six', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Started vestibular rehab on Wednesdays', 'vestibular rehabilitation', 'unmet', 'met', 'otherwise'],
  ['Priced workers comp for potteries', "workers' compensation", 'unmet', 'met', 'otherwise'],
  ["Priced workers' compensation for potteries", 'workers compensation', 'met', 'met', 'named'],
  ['Have not used Kubernetes or Ovenware', 'Ovenware', 'unmet', 'unmet', 'refused'],
  ['No work so far under the Kiln Act', 'Kiln Act', 'unmet', 'unmet', 'refused'],
  ['Filed multistate returns', 'multi-state returns', 'unmet', 'met', 'form'],
  ['Wrote BoQs for kilns', 'bills of quantities', 'unmet', 'met', 'acronym'],
  ['Quotes for Colleen McKubernetes, chief estimator', 'McKubernetes', 'unmet', 'unmet', 'refused'],
  ['Would be glad to learn Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Would welcome a first chance to run Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Ran each POC to the end', 'proof of concept', 'unmet', 'met', 'acronym'],
  ['Wrote NCRs for cracked glaze', 'nonconformance reports', 'unmet', 'met', 'acronym'],
  ['Played the organ for the Reverend Kubernetes Pruitt', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['I have not prepared ALTA/Kubernetes surveys', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['CTA for stroke alerts', 'CT angiography', 'unmet', 'met', 'acronym'],
  ['What only looked good', 'Looker', 'unmet', 'unmet', 'missing'],
  ['Rolled out kiln authentification', 'kiln authentication', 'unmet', 'met', 'misspelt'],
  ['Curious to learn Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Refrence services for readers', 'Reference services', 'unmet', 'met', 'misspelt'],
  ['Won a prize for excellence', 'Excel', 'unmet', 'unmet', 'missing'],
  ['Single-cell RNA-seq of mouse tissue', 'RNA-seq data', 'unmet', 'met', 'form'],
  ['Wired SCADA for two plants', 'SCADA systems', 'unmet', 'met', 'form'],
  ['Weekly WIPs to the partners', 'WIP reporting', 'unmet', 'met', 'form'],
  ['Blue Anchor audits passed twice', 'Blue Anchor standards', 'unmet', 'met', 'form'],
  ['Painted a blue anchor on the boat', 'Blue anchor standards', 'unmet', 'unclear', 'missing'],
  ['Kept the books', 'bookkeeping standards', 'unmet', 'unmet', 'missing'],
  ['Sash window fitting', 'sash window installation', 'unmet', 'met', 'otherwise'],
  ['Fitted oak floors', 'floor installation', 'unmet', 'met', 'otherwise'],
  ['Boat engine servicing', 'boat engine maintenance', 'unmet', 'met', 'otherwise'],
  ['Fitted oak floors', 'glass installation', 'unmet', 'unmet', 'missing'],
  // All telling words of what no table knows and that is no name, apart: it may be meant.
  ['Ran to the county court. Filed writs', 'county filing', 'unmet', 'unclear', 'missing'],
  ['Ordered books for the lending collection', 'collection development', 'unmet', 'unclear', 'missing'],
  ['Ran to the county court', 'county filing', 'unmet', 'unmet', 'missing'],
  ['Cut and set glass', 'Stained Glass', 'unmet', 'unmet', 'missing'],
  ['Led a project', 'lime project planning', 'unmet', 'unmet', 'missing'],
  ['Teaches EAL pupils in small groups', 'EAL learners', 'unmet', 'met', 'form'],
  ['Kept the books', 'book systems', 'unmet', 'unmet', 'missing'],
  ['k8s administration for six teams', 'Kubernetes administration', 'unmet', 'met', 'otherwise'],
  ['k8s in use, administration by others', 'Kubernetes administration', 'unmet', 'unmet', 'missing'],
  ['No Kubernetes experience so far', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['I have never used Kubernetes', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['No experience with Kubernetes', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['I do not do Kubernetes', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['I have never put together Kubernetes clusters', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['No Kubernetes at this site', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['No Kubernetes in that role; another team had it', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['No Kubernetes needed', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Kubernetes was not part of my work', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['No Kubernetes work so far', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['No hands-on use of Kubernetes', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['I do not work in Kubernetes', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['No Kubernetes outages at this site', 'Kubernetes', 'met', 'met', 'named'],
  ['Valued interim work', 'interim valuations', 'unmet', 'met', 'form'],
  ['Did interim valuing of kilns', 'interim valuations', 'unmet', 'met', 'form'],
  ['Wired programable controlers', 'programmable controllers', 'unmet', 'met', 'misspelt'],
  ['Group Policy, Active Dirctory', 'Active Directory', 'unmet', 'met', 'misspelt'],
  ['Ran Kubernetes with no outages', 'Kubernetes', 'met', 'met', 'named'],
  ['Currently learning Kubernetes in the evening', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Working towards Kubernetes in my own time', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Taking an evening course in Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Hoping to learn Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Hoping to be trained in Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Currently training in Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Planning a course in Kubernetes for the spring', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Interested in training on Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Currently watching tutorials on Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Reading up on Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['About to start Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Shadowed a colleague on Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Watched a colleague run Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Sat in on Kubernetes sessions', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Have heard of Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Have read a little about Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Dabbled in Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Wish to learn Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Could pick up Kubernetes quickly', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Some day I would like to run Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Considering a course in Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Booked onto a course in Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Signed up for Kubernetes lessons', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Would need Kubernetes training', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes course booked for May', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes training planned for spring', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes is on my list for next year', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes would be a first for me', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes I have yet to try', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes (planned)', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes: beginner', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes - beginner', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes was left to another team', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes used by a neighbouring shop', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Others did the Kubernetes work', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Kubernetes: none yet', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Kubernetes (none)', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Kubernetes: 0 years', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Kubernetes not yet used.', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Kubernetes has never come my way', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Kubernetes was not part of the job', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Never had the chance to use Kubernetes', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['I lack Kubernetes', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['The old shop used Kubernetes but I did not.', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Watched Kubernetes clusters by night', 'Kubernetes', 'met', 'met', 'named'],
  ['Kubernetes training given to six colleagues', 'Kubernetes', 'met', 'met', 'named'],
  ['Planned the Kubernetes move', 'Kubernetes', 'met', 'met', 'named'],
  ['Gave a Kubernetes course in May', 'Kubernetes', 'met', 'met', 'named'],
  ['Kubernetes: 4 years', 'Kubernetes', 'met', 'met', 'named'],
  ['Kubernetes - daily', 'Kubernetes', 'met', 'met', 'named'],
  ['Saw Kubernetes through two upgrades', 'Kubernetes', 'met', 'met', 'named'],
  ['Signed up customers for Kubernetes', 'Kubernetes', 'met', 'met', 'named'],
  ['Kubernetes handled by me and one other', 'Kubernetes', 'met', 'met', 'named'],
  ['Kubernetes was not only used but built here', 'Kubernetes', 'met', 'met', 'named'],
  ['Shadowed by juniors on Kubernetes', 'Kubernetes', 'met', 'met', 'named'],
  ['Taught students enrolled in Kubernetes classes', 'Kubernetes', 'met', 'met', 'named'],
  ['Beginning Kubernetes classes for juniors', 'Kubernetes', 'met', 'met', 'named'],
  ['Required Kubernetes training of all staff', 'Kubernetes', 'met', 'met', 'named'],
  ['Able to pick up loads with Kubernetes', 'Kubernetes', 'met', 'met', 'named'],
  ['Planned shifts considering the Kubernetes load', 'Kubernetes', 'met', 'met', 'named'],
  ['Critical thinking about Kubernetes', 'Kubernetes', 'met', 'met', 'named'],
  ['Starting Kubernetes training in May', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Open to Kubernetes training', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Thinking of learning Kubernetes', 'Kubernetes', 'unmet', 'unclear', 'hedged'],
  ['Training six colleagues in Kubernetes', 'Kubernetes', 'met', 'met', 'named'],
  ['I have not been trained in Kubernetes', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Have not built Kubernetes clusters', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Have yet to use Kubernetes', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['Kubernetes is new to me', 'Kubernetes', 'unmet', 'unmet', 'refused'],
  ['No scaling and root planing experience', 'scaling', 'unmet', 'unmet', 'refused'],
  ['No scaling and root planing experience', 'root planing', 'unmet', 'unmet', 'refused'],
  ['No delays and Kubernetes in daily use', 'Kubernetes', 'met', 'met', 'named'],
  ['Cut Fabrication / Joinery Trade rubbish', 'Fabrication Trade', 'unmet', 'unmet', 'missing'],
  ['Holds Level 2 in Baking - Bread', 'Baking - Bread', 'met', 'met', 'named'],
  ['I excel under pressure', 'Excel', 'unmet', 'unmet', 'refused'],
  ['Negotiation of settlements up to $75,000', 'settlements', 'met', 'met', 'named'],
  ['OCT on every patient', 'OCT', 'met', 'met', 'named'],
  ['Diagnosed heat pumps with variable speed', 'heat pump diagnostics', 'unmet', 'met', 'form'],
  ['Analyzed tolerance stack-ups', 'tolerance stack-up analysis', 'unmet', 'met', 'form'],
  ['Recovered refrigerant at every visit', 'refrigerant recovery', 'unmet', 'met', 'form'],
  ['Intervened in crises by phone', 'crisis intervention', 'unmet', 'met', 'form'],
  ['Processed prescribed drugs', 'prescription processing', 'unmet', 'met', 'form'],
  ['Edited G-code by hand', 'G-code editing', 'unmet', 'met', 'form'],
  ['Edited code by hand', 'G-code editing', 'unmet', 'unmet', 'missing'],
  ['Gave product demos', 'product demonstrations', 'unmet', 'met', 'form'],
  ['Electronic filing in two courts', 'e-filing', 'unmet', 'met', 'form'],
  ['Entered data from forms', 'data entry', 'unmet', 'met', 'form'],
  ['Account reconciliation in Oracle and Excel', 'Oracle', 'met', 'met', 'named'],
  ['Moved the ledgers into Oracle', 'Oracle', 'met', 'met', 'named'],
  ['Ran a gallery in Oracle, Arizona', 'Oracle', 'unmet', 'unmet', 'refused'],
  ['Tested boards with the Cortex-M4', 'Cortex-M', 'unmet', 'met', 'form'],
  ['Won three games at Oracle Park', 'Oracle', 'unmet', 'unmet', 'refused'],
  ['Lived in Oracle, Arizona', 'Oracle', 'unmet', 'unmet', 'refused'],
  ['Wrote testing plans', 'TestNG', 'unmet', 'unmet', 'missing'],
  ['Built reports in Excel', 'Excel', 'met', 'met', 'named'],
]

describe('skill', () => {
  test.each(cases)('%s / %s: %s, careful %s', (says, asked, literal, careful, messageId) => {
    const finding = askOne(job(says), skill(asked))
    expect([finding.outcome, finding.careful.outcome, finding.messageId]).toEqual([literal, careful, messageId])
  })

  test.each(cases.filter(([, , literal]) => literal === 'unmet'))(
    'the fix for “%s” / %s makes it met',
    (says, asked) => {
      const { outcome, lines } = mend(printed(says), skill(asked))
      expect(outcome).toBe('met')
      expect(lines.join('\n')).not.toMatch(/(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu)
    },
  )

  test('the name of an employer, a person or a street is no skill', () => {
    expect(
      askOne(
        {
          work: [
            {
              title: 'Clerk',
              employer: 'Java Coffee Company',
              from: '2020-01',
              to: 'present',
            },
          ],
        },
        skill('Java'),
      ).outcome,
    ).toBe('unmet')
    expect(askOne({ ...job('Typed letters'), name: 'Jo Java' }, skill('Java')).outcome).toBe('unmet')
    expect(
      askOne(
        {
          ...job('Typed letters'),
          contact: 'jo@example.com 555-0100',
          place: '18 Java Road',
        },
        skill('Java'),
      ).outcome,
    ).toBe('unmet')
  })

  test('a word repeated for a machine counts for no reader', () => {
    const finding = askOne({ ...job('Typed letters'), summary: 'SQL SQL SQL SQL SQL SQL' }, skill('SQL'))
    expect([finding.outcome, finding.careful.outcome]).toEqual(['unmet', 'unmet'])
  })

  const sayings: [says: string, asked: string, careful: Outcome][] = [
    ['Once carried every glass beaker through a flooded store.', 'Beaker', 'unclear'],
    ['Quick to remedy a messy cabinet.', 'Remedy', 'unclear'],
    ['Brings fresh ideas to every meeting.', 'IDeaS', 'unclear'],
    ['Ready to leap at new work.', 'LEAP', 'unclear'],
    ['Colleagues ascribe my calm to patience.', 'Ascribe', 'unclear'],
    ['Ran 40 racks, tickets in remedy.', 'Remedy', 'met'],
    ['Ran 40 racks, tickets in Remedy.', 'Remedy', 'met'],
    ['Sings alto in a choir.', 'Alto', 'unclear'],
    ['Gardener with a small greenhouse.', 'Greenhouse', 'unclear'],
    ['At home with alto and excel.', 'Alto', 'met'],
    ['Priced rooms in IDeaS.', 'IDeaS', 'met'],
    ['Hurried readers know LEAP from leap.', 'LEAP', 'met'],
  ]
  test.each(sayings)(
    '“%s”, where the name %s is asked: careful %s, and a hurried search finds it',
    (summary, name, careful) => {
      const finding = askOne({ ...job('Kept the kiln'), summary }, { ...skill(name), proper: true })
      expect([finding.outcome, finding.careful.outcome]).toEqual(['met', careful])
    },
  )

  test('in a job the word is taken for the name', () => {
    expect(askOne(job('Tracked every beaker'), { ...skill('Beaker'), proper: true }).careful.outcome).toBe('met')
  })

  test('what the plain reading lost is lost in reading, and there for a careful reader', () => {
    const finding = askOne({ ...job('Ran Kubernetes'), lost: ['Kubernetes'] }, skill('Kubernetes'))
    expect(finding).toMatchObject({
      outcome: 'unmet',
      messageId: 'lost',
      unseen: 'lost',
      code: 'R30',
      careful: { outcome: 'met' },
    })
  })

  test('what stands beyond the skim is unseen, not absent', () => {
    const far = job(
      ...Array.from({ length: 160 }, (_, n) => `Line ${n} about something else that fills the page`),
      'Ran Kubernetes',
    )
    const finding = askOne(far, skill('Kubernetes'), policies.rushed)
    expect(finding).toMatchObject({
      outcome: 'unmet',
      messageId: 'unseen',
      unseen: 'beyond-the-skim',
      code: 'R29',
      careful: { outcome: 'met' },
    })
  })

  test('a skill that only a list shows is met, and remarked upon', () => {
    expect(askOne({ ...job('Typed letters'), skills: 'SQL, typing' }, skill('SQL'))).toMatchObject({
      outcome: 'met',
      messageId: 'listed',
      code: 'R15',
    })
  })

  test.each([
    ['Clerk', { summary: 'SQL and typing for a kiln maker.' }, 'SQL', 'mentioned'],
    ['Clerk', { summary: 'SQL for a kiln maker.', skills: 'SQL, typing' }, 'SQL', 'listed'],
    ['Clerk', { skills: 'Welding, typing' }, 'Welding', 'listed'],
    // What one is called by, one does.
    ['Social Worker (ASYE)', { skills: 'Social work, typing' }, 'social work', 'named'],
    ['Pipe Welder', { skills: 'Welding, typing' }, 'Welding', 'named'],
    // No single line shows a whole trade or branch of business.
    ['Shop Assistant', { summary: 'Five years of retail in two towns.' }, 'retail', 'named'],
    ['Clerk', { skills: 'Accounting, typing' }, 'accounting', 'named'],
  ])('%s, %j: %s is %s', (title, sketch, name, messageId) => {
    const work = [{ title, employer: 'Acme', from: '2020-01', to: 'present', lines: ['Typed letters'] }]
    expect(askOne({ work, ...sketch }, skill(name), policies.literal, {}, lexicon)).toMatchObject({
      outcome: 'met',
      messageId,
    })
  })

  test.each([
    ['Wrote firmware in modern C++', 'C++17', 'unmet', 'unclear', 'otherwise'],
    ['Wrote services in C#', 'C# 10', 'unmet', 'unclear', 'otherwise'],
    ['Wrote shops in PHP8', 'PHP', 'unmet', 'met', 'form'],
    ['Wrote shops in PHP 8', 'PHP8', 'unmet', 'met', 'form'],
    ['Wrote shops in PHP', 'PHP 8', 'unmet', 'unclear', 'otherwise'],
    ['Built pages in Angular', 'Angular 2', 'unmet', 'unclear', 'otherwise'],
    ['Drew kilns in AutoCAD', 'AutoCAD 2024', 'unmet', 'unclear', 'otherwise'],
    ['Taught class 2', 'Class 3', 'unmet', 'unmet', 'missing'],
  ])('versions of what the tables know: %s / %s: %s, careful %s', (line, name, literal, careful, messageId) => {
    const finding = askOne(job(line), skill(name), policies.literal, {}, lexicon)
    expect([finding.outcome, finding.careful.outcome, finding.messageId]).toEqual([literal, careful, messageId])
  })

  test.each([
    ['SAP S/4HANA (FICO) key user', 'SAP FICO', 'named'],
    ['SAP key user. Sent FICO scores', 'SAP FICO', 'listed'],
    ['Drew bridges in Autodesk 2024 Revit', 'Autodesk Revit', 'named'],
    ['Drew bridges in Autodesk Civil', 'Autodesk Revit', 'listed'],
  ])('words of a listed name with others between them show it in use: %s, %s', (line, name, messageId) => {
    const paper = { ...job(line), skills: `${name}, typing` }
    expect(askOne(paper, skill(name), policies.literal, {}, lexicon)).toMatchObject({ outcome: 'met', messageId })
  })

  test.each([
    // The job says the end of the name, and a paper hints at all of it.
    [
      'Prepared GAAP financial statements every month',
      'US GAAP',
      'unmet',
      'met',
      'otherwise',
      'Says “GAAP”, not US GAAP.',
    ],
    [
      'Typed letters',
      'US GAAP',
      'unmet',
      'unclear',
      'hinted',
      'Lists “CPA”, which hints at US GAAP; no job shows either.',
    ],
    [
      'I have never prepared GAAP statements',
      'US GAAP',
      'unmet',
      'unclear',
      'hinted',
      'Lists “CPA”, which hints at US GAAP; no job shows either.',
    ],
    // Nothing hints at it: the wider thing alone shows no narrower one.
    [
      'Prepared GAAP financial statements every month',
      'UK GAAP',
      'unmet',
      'unmet',
      'missing',
      'Does not name UK GAAP.',
    ],
  ])('a CPA, “%s”, asked for %s: %s, careful %s', (line, name, literal, careful, messageId, message) => {
    const paper = { ...job(line), certificates: ['CPA, 2019'] }
    const finding = askOne(paper, skill(name), policies.literal, {}, lexicon)
    expect([finding.outcome, finding.careful.outcome]).toEqual([literal, careful])
    expect(finding).toMatchObject({ messageId, message })
  })

  test('recent use is asked of the dates of the jobs that show it', () => {
    const old = {
      work: [
        {
          title: 'Clerk',
          from: '2011-01',
          to: '2014-05',
          lines: ['Wrote SQL'],
        },
      ],
    }
    expect(askOne(old, { ...skill('SQL'), withinMonths: 36 })).toMatchObject({
      outcome: 'unmet',
      messageId: 'stale',
      code: 'R16',
      data: { last: '2014-05' },
    })
    expect(askOne(job('Wrote SQL'), { ...skill('SQL'), withinMonths: 36 }).outcome).toBe('met')
    // A summary tells of today.
    expect(askOne({ ...old, summary: 'I write SQL.' }, { ...skill('SQL'), withinMonths: 36 }).outcome).toBe('met')
  })

  test('a trait said in other words is never a no', () => {
    const discretion = { ...skill('discretion'), soft: true } as const
    expect(askOne(job('Kept confidential files'), discretion).outcome).toBe('unclear')
  })

  test('careless readers take C++ for C', () => {
    expect(askOne(job('Wrote C++'), skill('C'), policies.careless).outcome).toBe('met')
  })

  test('any one of the alternatives is enough', () => {
    const either = {
      kind: 'any-of',
      of: [skill('Java'), skill('SQL')],
    } as const
    expect(askOne(job('Wrote SQL'), either).outcome).toBe('met')
    expect(askOne(job('Wrote prose'), either)).toMatchObject({
      outcome: 'unmet',
      screen: 'any-of',
    })
    expect(askOne(job('Wrote SQL'), { ...either, atLeast: 2 }).outcome).toBe('unmet')
  })
})

test('a unit among the employers is no name that shows nothing', async () => {
  const resume =
    'Jo Example\njo@example.com 555-0100\n\nExperience\n\nStaff Nurse, Intensive Care Unit\nJan 2019 – Mar 2024\n- Ran the shifts of the intensive care unit with nine nurses.\n- Cared for patients after surgery.\n'
  const { verdict } = await simulate(
    { resume, posting: 'Nurse\n\nRequirements\n- ICU\n' },
    { asOf: '2026-11-01', policy: policies.careful },
  )
  expect(verdict.met.map(({ screen }) => screen)).toContain('skill')
})

test('a quote of a long line is cut between words', () => {
  const before =
    'Pressed and bundled and stacked the leaflets for every branch of the whole region without one late day'
  const after = 'and afterwards swept the yard, watered the plants, fed the cat of the house and locked up the gate'
  const paper = paperOf(resumeOf(job(`${before}, Kubernetes, ${after}`)), lexicon)
  const start = paper.text.indexOf('Kubernetes')
  const { text } = quoteAt(paper, { start, end: start + 10 }, 'line')
  const words = `${before}, Kubernetes, ${after}`.split(' ')
  expect(text.length).toBeLessThan(140)
  expect(text.split(' ').every((word) => words.includes(word))).toBe(true)
})

test.each([
  ['Entered all treatments in Cornerstone', 'met'],
  ['Laid the cornerstone of a clinic', 'unmet'],
  ['Won a medal at Cornerstone Park', 'unmet'],
])('a name with several meanings, and nothing around that tells which: %s', (line, outcome) => {
  const paper = paperOf(
    resumeOf({
      work: [{ title: 'Clerk', from: '2020-01', to: 'present', lines: [line] }],
    }),
    lexicon,
  )
  const mentions = mentionsOf('Cornerstone', 'literal', paper).filter(({ refusal }) => !refusal)
  expect(mentions.length > 0 ? 'met' : 'unmet').toBe(outcome)
})

test.each([
  ['Tuned PID loops', 'Piping and Instrumentation Diagrams', false],
  ['Marked up P&IDs', 'Piping and Instrumentation Diagrams', true],
  ['Completed CP12s', 'Landlord gas safety records', true],
  ['Administered oral medicines', 'medication administration', true],
  ['Handles a team of six', 'team management', true],
  ['Ordered oral medicines', 'medication administration', false],
  ['GST returns each quarter', 'indirect taxation', true],
])('what the table knows under another name: %s, asked for %s', (line, term, counts) => {
  const paper = paperOf(resumeOf(job(line)), lexicon)
  expect(mentionsOf(term, policies.careful.matching, paper).some(({ refusal }) => !refusal)).toBe(counts)
})

test.each([
  ['19 Kilntrack Leap, Preston | 01632 960 274 | jo@example.com', 0],
  ['3 Kilntrack Yard, Preston\n01632 960 274, jo@example.com', 0],
  ['12a Old Kilntrack Mews, Preston\njo@example.com', 0],
  ['Kilntrack | 01632 960 274 | jo@example.com', 1],
])('behind a house number, where one is reached: %s', async (contact, counts) => {
  const resume = `Jo Example\n${contact}\n\nExperience\n\nClerk, Mill House\nJan 2019 – Mar 2024\n- Typed letters.\n`
  const { verdict } = await simulate(
    { resume, posting: 'Clerk\n\nRequirements\n- Kilntrack\n' },
    { asOf: '2026-11-01', policy: policies.careful },
  )
  expect(verdict.met.filter(({ screen }) => screen === 'skill')).toHaveLength(counts)
})

test('what stands before a tail is no name of its own where only the whole is known: design, asked for design systems', () => {
  const paper = paperOf(resumeOf(job('Led design for a kiln maker')), lexicon)
  expect(mentionsOf('design systems', policies.careful.matching, paper).filter(({ refusal }) => !refusal)).toEqual([])
})

test('a name that the table has for another thing is no form of the one asked for', async () => {
  const { verdict, careful } = await simulate(
    {
      resume:
        'Jo Example\njo@example.com 555-0100\n\nExperience\nEngineer, Acme Works, Leeds\nMay 2019 - Present\n- Wrote browser tests in Puppeteer on Linux\n',
      posting: 'Engineer\n\nRequirements\n- Puppet\n- Linux\n',
    },
    { asOf: '2026-11-01' },
  )
  expect([verdict.outcome, careful.outcome]).toEqual(['reject', 'reject'])
})
