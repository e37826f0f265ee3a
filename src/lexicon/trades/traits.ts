import { defineTable } from '../define-table.ts'

export const traits = defineTable({
  trade: 'traits',
  cues: [
    'person',
    'skills',
    'motivated',
    'reliable',
    'attitude',
    'integrity',
    'self',
    'ability',
    'organised',
    'excellent',
    'confident',
  ],
  traits: {
    'Communication Skills': {
      aka: [
        'communication',
        'good communicator',
        'excellent communicator',
        'strong communicator',
        'effective communicator',
        'great communicator',
      ],
      when: {
        communication: {
          near: ['strong', 'effective', 'organisation', 'organizational', 'organisational', 'good'],
          unless: ['communication systems', 'communication protocols', 'satellite communication', 'in communication'],
          matches: ['Strong on communication.', 'Skills: communication, teamwork.'],
          misses: ['A degree in communication.', 'Repairs satellite communication gear.'],
        },
      },
    },
    'Verbal Communication': {
      aka: ['oral communication', 'speaking skills', 'strong verbal'],
      is: ['Communication Skills'],
    },
    'Written Communication': {
      aka: ['writing skills', 'strong writer', 'clear writing', 'excellent writer'],
      is: ['Communication Skills'],
    },
    'Written and Verbal Communication': {
      is: ['Communication Skills', 'Verbal Communication', 'Written Communication'],
    },
    'Interpersonal Skills': {
      aka: [
        'people skills',
        'interpersonal',
        'interpersonal communication',
        'people person',
        'interpersonal and communication skills',
      ],
      when: {
        interpersonal: {
          near: ['communication', 'good', 'organizational', 'organisational', 'verbal'],
          unless: ['interpersonal therapy', 'interpersonal psychotherapy', 'interpersonal violence'],
          matches: ['Excellent interpersonal and organizational skills.', 'Strong interpersonal abilities needed.'],
          misses: ['Trained in interpersonal psychotherapy.', 'Works on interpersonal violence prevention.'],
        },
      },
    },
    'Listening Skills': {
      aka: ['active listening', 'active listener', 'listening'],
      when: {
        listening: {
          near: ['active', 'speaking', 'communication', 'communicating'],
          unless: ['listening test', 'listening lab', 'social listening'],
          matches: ['Strong listening and speaking skills.', 'Skills: listening, empathy.'],
          misses: ['Social listening tools such as Brandwatch.', 'A quiet place for listening to music.'],
        },
      },
    },
    'Presentation Skills': {},
    'Public Speaking': { aka: ['oratory skills'] },
    Storytelling: { aka: ['storyteller'] },
    'Negotiation Skills': {
      aka: [
        'negotiation',
        'negotiating',
        'strong negotiator',
        'ability to negotiate',
        'skilled negotiator',
        'negotiator',
      ],
      when: {
        negotiator: {
          near: ['skilled', 'effective', 'good', 'tough', 'natural'],
          unless: ['crisis negotiator', 'hostage negotiator', 'lettings negotiator'],
          matches: ['A strong negotiator.', 'You are a confident negotiator.'],
          misses: ['Lettings negotiator wanted.', 'The hostage negotiator arrived.'],
        },
      },
    },
    Persuasion: {
      aka: ['persuasive', 'ability to persuade', 'persuasiveness', 'influencing', 'influence others'],
    },
    Diplomacy: {
      aka: ['diplomatic', 'tactful', 'tact', 'tactfulness', 'diplomatic skills', 'tactfully'],
      when: {
        diplomatic: {
          unless: ['diplomatic service', 'diplomatic mission', 'diplomatic corps', 'diplomatic security'],
          matches: ['Calm and diplomatic.', 'A diplomatic manner.'],
          misses: ['Joined the Diplomatic Service.', 'Worked in diplomatic security.'],
        },
        Diplomacy: {
          near: ['tact', 'discretion', 'sensitivity', 'patience', 'communication', 'use', 'degree'],
          unless: ['public diplomacy', 'economic diplomacy'],
          matches: ['Tact and diplomacy at all times.', 'Diplomacy and patience.'],
          misses: ["A master's in diplomacy.", 'Public diplomacy for the embassy.'],
        },
      },
    },
    Teamwork: {
      aka: ['team player', 'team work', 'team working', 'team-oriented', 'team spirit'],
    },
    Collaboration: {
      aka: [
        'collaborative',
        'collaborate',
        'ability to collaborate',
        'collaborative approach',
        'collaborative mindset',
        'collaborative spirit',
        'works collaboratively',
      ],
      when: {
        collaborate: {
          near: ['able', 'effectively', 'others', 'willingness', 'teams'],
          matches: ['Ability to collaborate across teams.', 'Able to collaborate with others.'],
          misses: ['We collaborate.', 'Our partners collaborate to fund it.'],
        },
        collaborative: {
          unless: [
            'collaborative practice agreement',
            'collaborative practice agreements',
            'collaborative robot',
            'collaborative robots',
            'collaborative culture',
          ],
          matches: ['A collaborative way of working.', 'Curious and collaborative.'],
          misses: ['Programs collaborative robots.', 'We offer a collaborative culture.'],
        },
        Collaboration: {
          unless: ['collaboration tools', 'collaboration tool', 'collaboration software', 'in collaboration with'],
          matches: ['Skills in collaboration.', 'Collaboration and integrity.'],
          misses: ['Uses collaboration tools.', 'Works in collaboration with the bank.'],
        },
      },
    },
    'Building Relationships': {},
    'Networking Skills': { aka: ['networker'] },
    'Conflict Resolution': {
      aka: ['conflict management', 'resolve conflict'],
    },
    'De-escalation': {
      aka: ['deescalation'],
    },
    Leadership: {
      aka: ['leader', 'leadership qualities', 'strong leader', 'lead by example', 'leading by example'],
      when: {
        leader: {
          near: ['you are', 'natural', 'proven', 'inspirational', 'effective', 'compassionate'],
          unless: ['market leader', 'industry leader', 'global leader'],
          matches: ['You are an inspiring leader.', 'A confident, credible leader.'],
          misses: ['We are a proven market leader.', 'A strong global leader in paint.'],
        },
        Leadership: {
          unless: [
            'leadership team',
            'senior leadership',
            'executive leadership',
            'leadership program',
            'our leadership',
          ],
          matches: ['Leadership and communication skills.', 'Shows leadership.'],
          misses: ['Reports to the leadership team.', 'Join our leadership program.'],
        },
      },
    },
    'Coaching Others': {
      aka: ['mentoring', 'mentor others'],
    },
    Delegation: {
      aka: ['ability to delegate', 'delegate effectively', 'delegating', 'delegate tasks'],
      when: {
        Delegation: {
          unless: ['trade delegation', 'delegation of authority matrix', 'delegation log', 'the delegation'],
          matches: ['Planning and delegation.', 'Delegation and feedback.'],
          misses: ['Hosted a trade delegation.', 'Keep the delegation log of the study.'],
        },
      },
    },
    'Motivating Others': {
      aka: ['motivating teams', 'motivator'],
    },
    'Emotional Intelligence': {
      aka: ['EQ', 'emotionally intelligent'],
      when: {
        EQ: {
          exact: true,
          near: ['emotional', 'intelligence', 'iq'],
          matches: ['High EQ and empathy.', 'Emotional intelligence (EQ).'],
          misses: ['Set the EQ on the desk.', 'Wash hands, eq checks.'],
        },
      },
    },
    Empathy: { aka: ['empathetic', 'empathic', 'empathise', 'empathetically'] },
    Compassion: {
      aka: ['compassionate', 'caring nature', 'caring'],
      when: {
        caring: {
          near: ['kind', 'patient', 'friendly', 'personality', 'approach'],
          unless: ['caring for', 'caring company', 'caring employer'],
          matches: ['A warm, caring and patient person.', 'Kind, caring, reliable.'],
          misses: ['Experience of caring for adults.', 'A caring employer with a kind boss.'],
        },
        compassionate: {
          unless: ['compassionate leave', 'compassionate use', 'compassionate care for our'],
          matches: ['A compassionate person.', 'Compassionate and honest.'],
          misses: ['Paid compassionate leave.', 'Under compassionate use of the drug.'],
        },
        Compassion: {
          unless: ['compassion fatigue', 'compassion focused therapy'],
          matches: ['Shows compassion.', 'Respect and compassion.'],
          misses: ['Support for compassion fatigue.', 'Trained in compassion-focused therapy.'],
        },
      },
    },
    Kindness: {
      aka: ['kind', 'kind-hearted', 'kindhearted'],
      when: {
        kind: {
          near: ['caring', 'compassionate', 'patient', 'friendly', 'honest'],
          unless: ['of a kind', 'kind of', 'any kind', 'what kind'],
          matches: ['You are kind, patient and honest.', 'A kind, caring tutor.'],
          misses: ['Discrimination of any kind.', 'What kind of patient?'],
        },
      },
    },
    Patience: {
      aka: ['patient and calm', 'patient, kind'],
    },
    Approachability: { aka: ['approachable'] },
    Friendliness: {
      aka: ['friendly', 'friendly manner', 'friendly personality', 'friendly attitude', 'outgoing'],
      when: {
        friendly: {
          near: ['personality', 'professional', 'positive', 'caring', 'must'],
          unless: ['environmentally friendly', 'eco friendly', 'friendly team'],
          matches: ['You are polite, friendly and helpful.', 'Must be friendly.'],
          misses: ['You join a friendly team.', 'Be eco-friendly.'],
        },
        outgoing: {
          near: ['friendly', 'personality', 'bubbly', 'positive', 'warm'],
          unless: ['outgoing mail', 'outgoing calls'],
          matches: ['Outgoing, confident person.', 'Friendly and outgoing.'],
          misses: ['Sort outgoing mail.', 'Handle outgoing calls.'],
        },
      },
    },
    Politeness: {
      aka: ['polite', 'courteous', 'well-mannered', 'courtesy', 'mannerly'],
      when: {
        courtesy: {
          near: ['professional', 'respect', 'customers', 'treat', 'common'],
          unless: ['courtesy car', 'courtesy cars', 'courtesy clerk'],
          matches: ['Treat everyone with courtesy.', 'Professional courtesy.'],
          misses: ['Wash the courtesy car.', 'Courtesy clerk in a store.'],
        },
      },
    },
    Respectfulness: {
      aka: ['respectful', 'respect for others'],
    },
    'Cultural Sensitivity': {
      aka: ['culturally sensitive', 'culturally aware'],
    },
    'Attention to Detail': {
      aka: ['detail-oriented', 'eye for detail', 'meticulous'],
    },
    Accuracy: {
      aka: ['high degree of accuracy', 'accurate', 'work accurately', 'accurate work', 'precision', 'precise'],
      when: {
        Accuracy: {
          near: ['attention', 'detail', 'speed', 'work', 'level'],
          unless: [
            'data accuracy',
            'order accuracy',
            'ensure accuracy',
            'ensures accuracy',
            'accuracy of',
            'verify accuracy',
          ],
          matches: ['Speed and accuracy under load.', 'Works with a high level of accuracy.'],
          misses: ['Verify accuracy of invoices.', 'Ensure accuracy of the records.'],
        },
        accurate: {
          near: ['detail', 'fast', 'careful', 'thorough', 'quick'],
          unless: ['accurate records', 'accurate documentation', 'accurate information'],
          matches: ['Careful, accurate and quick.', 'Accurate, thorough person.'],
          misses: ['Keep accurate records in detail.', 'Provide accurate information.'],
        },
        precision: {
          near: ['attention', 'detail', 'accuracy', 'work', 'speed'],
          unless: ['precision medicine', 'precision agriculture', 'precision engineering', 'precision measuring'],
          matches: ['Works with precision and accuracy.', 'Speed, care and precision: pride in the craft.'],
          misses: ['A precision engineering firm.', 'Uses precision measuring tools daily at work.'],
        },
        precise: {
          near: ['detail', 'careful', 'accurate', 'thorough', 'organized'],
          matches: ['Careful, precise and methodical.', 'Accurate and precise.'],
          misses: ['Tell us your precise address.', 'At that precise moment.'],
        },
      },
    },
    Thoroughness: {
      aka: [
        'thorough',
        'thorough approach',
        'conscientious',
        'conscientiousness',
        'diligent',
        'diligence',
        'methodical',
      ],
      when: {
        thorough: {
          near: ['accurate', 'detail', 'organized', 'approach', 'careful'],
          unless: ['thorough understanding', 'thorough knowledge', 'thorough examination'],
          matches: ['Careful, thorough and accurate.', 'A methodical, thorough person.'],
          misses: ['Thorough knowledge of Excel.', 'Do a thorough examination.'],
        },
        diligence: {
          near: ['hard', 'work', 'reliability', 'commitment', 'dedication'],
          unless: ['due diligence'],
          matches: ['Works with care and diligence.', 'Diligence and integrity.'],
          misses: ['Due diligence of vendors.', 'Run due-diligence work with care.'],
        },
        diligent: {
          unless: ['diligent boards', 'diligent robotics'],
          matches: ['A diligent person.', 'Diligent and honest.'],
          misses: ['Uses Diligent Boards.', 'Employed by Diligent Robotics.'],
        },
      },
    },
    'Organisational Skills': {
      aka: ['organised', 'organisation skills', 'well organised'],
      when: {
        organised: {
          near: ['highly', 'must', 'be', 'detail', 'approach'],
          unless: ['organised crime', 'organised sport', 'organised a'],
          matches: ['You are organised and punctual.', 'A methodical, organised person.'],
          misses: ['Organised a charity run.', 'A unit against organised crime.'],
        },
      },
    },
    'Time Management': {
      aka: ['manage time', 'manage your time', 'managing time'],
    },
    Prioritisation: {
      aka: ['prioritising', 'ability to prioritise', 'prioritise workload', 'prioritise work', 'prioritise tasks'],
    },
    'Meeting Deadlines': {
      aka: ['tight deadlines'],
    },
    Multitasking: {
      aka: ['multi-tasking', 'multitask', 'multi-task', 'multi-tasker', 'multiple tasks'],
      when: {
        'multi-task': {
          unless: ['multi task learning', 'multi task model'],
          matches: ['Can multi-task.', 'Able to multi-task well.'],
          misses: ['Multi-task learning for vision.', 'A multi-task model.'],
        },
      },
    },
    'Planning Skills': {},
    'Problem Solving': {
      aka: [
        'resolve problems',
        'solution-oriented',
        'solutions-focused',
        'troubleshooting skills',
        'solution-driven',
        'solve complex problems',
      ],
      when: {
        'solutions-focused': {
          unless: ['solution focused therapy', 'solution focused brief therapy'],
          matches: ['A solution-focused person.', 'Solution-focused and calm.'],
          misses: ['Solution-focused brief therapy.', 'Trained in solution focused therapy.'],
        },
      },
    },
    'Critical Thinking': {
      aka: ['logical reasoning', 'think logically', 'logical mindset'],
    },
    'Analytical Skills': {
      aka: ['analytical', 'analytical thinking', 'analytical mind', 'analytically minded'],
      when: {
        analytical: {
          near: ['thinking', 'highly', 'curious', 'detail', 'approach'],
          unless: ['analytical chemistry', 'analytical instruments', 'analytical balance', 'analytical balances'],
          matches: ['Curious and analytical, with a logical mind.', 'Strong analytical and writing skills.'],
          misses: ['Skills in analytical chemistry.', 'Calibrates analytical balances.'],
        },
      },
    },
    'Strategic Thinking': {
      aka: ['strategic vision', 'strategically minded'],
    },
    'Systems Thinking': {},
    'Decision Making': {
      aka: ['decisive', 'make decisions', 'decisiveness'],
      when: {
        'make decisions': {
          near: ['able', 'independently', 'pressure', 'confidence', 'willingness'],
          matches: ['Ability to make decisions.', 'Able to make decisions quickly.'],
          misses: ['Data helps us make decisions.', 'Clients make decisions slowly.'],
        },
        decisive: {
          near: ['calm', 'leader', 'able', 'manager', 'quick'],
          matches: ['Calm and decisive.', 'A confident, decisive manager.'],
          misses: ['A decisive win for the union.', 'The decisive factor is price.'],
        },
      },
    },
    'Good Judgement': {
      aka: ['sound judgment', 'good judgment'],
    },
    Initiative: {
      aka: ['shows initiative'],
      when: {
        Initiative: {
          near: ['shows', 'own', 'use', 'drive', 'reliability', 'positive'],
          unless: ['the initiative', 'this initiative', 'an initiative', 'workforce initiative', 'initiative to'],
          matches: ['Drive, enthusiasm and initiative.', 'Works on own initiative.'],
          misses: ['The Workforce Initiative pays grants.', 'Join an initiative to plant trees.'],
        },
      },
    },
    Proactivity: {
      aka: ['proactive', 'pro-active', 'proactively', 'proactiveness'],
      when: {
        proactively: {
          near: ['work', 'working', 'able', 'act', 'identify'],
          matches: ['Works proactively.', 'Ability to act proactively.'],
          misses: ['We proactively hire veterans.', 'Share news proactively.'],
        },
      },
    },
    'Self-Motivated': {
      aka: ['self-motivation', 'self-starter', 'self-driven', 'self-directed', 'highly motivated', 'motivated'],
      when: {
        motivated: {
          near: ['highly', 'driven', 'individual', 'organized', 'be'],
          unless: ['motivated team', 'motivated by mission'],
          matches: ['An enthusiastic, motivated person.', 'You are motivated and honest.'],
          misses: ['Join a motivated team.', 'Our motivated team grows.'],
        },
        'self-directed': {
          unless: ['self directed learning', 'self directed support', 'self directed violence', 'self directed ira'],
          matches: ['A self-directed worker.', 'Independent and self-directed.'],
          misses: ['Plans self-directed support.', 'A self-directed IRA.'],
        },
      },
    },
    'Working Independently': {
      aka: ['minimal supervision', 'autonomous', 'autonomously', 'independent'],
      when: {
        independent: {
          near: ['worker', 'organized', 'thinker', 'able', 'thinking'],
          unless: ['independent contractor', 'independent contractors', 'independent living'],
          matches: ['Independent, reliable and organised.', 'You are a confident, independent thinker.'],
          misses: ['An independent contractor role.', 'Supports independent living with confident adults.'],
        },
        autonomous: {
          near: ['worker', 'organized', 'independent', 'rigorous', 'work'],
          unless: ['autonomous vehicles', 'autonomous vehicle', 'autonomous driving'],
          matches: ['Autonomous and organised.', 'Proactive, autonomous worker.'],
          misses: ['Works on autonomous vehicles.', 'Autonomous driving.'],
        },
      },
    },
    Adaptability: {
      aka: [
        'adaptable',
        'adapt to change',
        'ability to adapt',
        'adapts quickly',
        'adapting to change',
        'adaptive',
        'open to change',
      ],
      when: {
        adaptive: {
          near: ['flexible', 'quick', 'resilient', 'mindset', 'learner'],
          unless: ['adaptive equipment', 'adaptive learning', 'adaptive cruise'],
          matches: ['Flexible, adaptive and resilient.', 'An adaptive mindset.'],
          misses: ['Fits adaptive equipment for flexible use.', 'Adaptive cruise control.'],
        },
      },
    },
    Flexibility: {
      aka: ['flexible', 'flexible approach', 'flexible attitude', 'flexible working approach', 'be flexible'],
      when: {
        flexible: {
          near: ['must', 'be', 'approach', 'organized', 'patient'],
          unless: ['flexible working', 'flexible hours', 'flexible schedule', 'flexible schedules'],
          matches: ['Reliable, patient and flexible.', 'A flexible person.'],
          misses: ['You get flexible working.', 'A flexible schedule for every person.'],
        },
        Flexibility: {
          near: ['adaptability', 'patience', 'approach', 'resilience', 'willingness', 'must', 'shows'],
          unless: ['flexibility to work from home', 'offer flexibility'],
          matches: ['Demonstrate flexibility and patience.', 'Flexibility and adaptability.'],
          misses: ['We offer flexibility.', 'Improves the flexibility of the hip.'],
        },
      },
    },
    Resilience: {
      aka: ['resilient', 'emotionally resilient', 'tenacity', 'tenacious', 'perseverance', 'persistence', 'persistent'],
      when: {
        Resilience: {
          unless: ['cyber resilience', 'operational resilience', 'climate resilience'],
          matches: ['Shows resilience.', 'Resilience and empathy.'],
          misses: ['Leads operational resilience.', 'A climate resilience plan.'],
        },
        resilient: {
          near: ['you are', 'calm', 'positive', 'be', 'patient', 'approach'],
          unless: ['resilient systems', 'resilient flooring'],
          matches: ['Calm, resilient and kind.', 'You are resilient.'],
          misses: ['Lays resilient flooring.', 'Be a builder of resilient systems.'],
        },
        persistence: {
          near: ['tenacity', 'determination', 'drive', 'resilience', 'energy', 'grit'],
          unless: ['data persistence', 'persistence layer', 'student persistence'],
          matches: ['Drive, patience and persistence.', 'Tenacity and persistence.'],
          misses: ['The persistence layer in Java.', 'Student persistence and drive.'],
        },
        persistent: {
          near: ['determined', 'driven', 'patient', 'resilient', 'ambitious'],
          unless: ['persistent storage', 'persistent data', 'persistent pain'],
          matches: ['Determined and persistent.', 'A tenacious, persistent attitude.'],
          misses: ['Persistent storage in a cluster.', 'Treats persistent pain.'],
        },
      },
    },
    'Working Under Pressure': {
      aka: ['calm', 'pressure'],
      when: {
        pressure: {
          near: ['under', 'thrive', 'cope', 'calm', 'handle'],
          unless: ['blood pressure', 'pressure washer'],
          matches: ['Able to cope in times of pressure.', 'Thrive on pressure.'],
          misses: ['Take blood pressure.', 'Handle a pressure washer.'],
        },
        calm: {
          near: ['patient', 'professional', 'kind', 'approach', 'friendly'],
          matches: ['Calm, polite and patient.', 'A calm, professional voice.'],
          misses: ['Set in calm woods.', 'The calm sea.'],
        },
      },
    },
    'Fast-Paced Environment': {
      aka: ['fast-paced', 'dynamic environment', 'busy environment', 'work at pace'],
    },
    'Sense of Urgency': {
      aka: ['urgency', 'bias for action'],
      when: {
        urgency: {
          near: ['sense', 'work', 'act', 'acts', 'drive'],
          unless: ['urinary urgency', 'by urgency'],
          matches: ['Works with pace and urgency.', 'Acts with urgency.'],
          misses: ['Sort tickets by urgency.', 'Treats urinary urgency.'],
        },
      },
    },
    'Work Ethic': {
      aka: [
        'hard-working',
        'hardworking',
        'hard worker',
        'industrious',
        'work hard',
        'dedicated',
        'dedication',
        'committed',
        'commitment',
      ],
      when: {
        'work hard': {
          near: ['willing', 'willingness', 'able', 'ready', 'must'],
          unless: ['work hard play hard'],
          matches: ['Willing to work hard.', 'Ready to work hard.'],
          misses: ['We work hard and laugh.', 'Work hard, play hard, ready or not.'],
        },
        dedicated: {
          near: ['passionate', 'committed', 'individual', 'caring', 'compassionate'],
          unless: ['dedicated to', 'dedicated team', 'dedicated server', 'dedicated servers'],
          matches: ['A dedicated, caring person.', 'Reliable and dedicated.'],
          misses: ['You join a dedicated team.', 'A dedicated server for you.'],
        },
        dedication: {
          near: ['hard', 'passion', 'commitment', 'reliability', 'shows'],
          unless: ['dedication of our', 'dedication to our'],
          matches: ['Shows dedication and reliability.', 'Passion and dedication.'],
          misses: ['Thanks to the dedication of our staff.', 'A road dedication plat.'],
        },
        committed: {
          near: ['dedicated', 'passionate', 'caring', 'individual', 'flexible'],
          unless: ['committed to', 'we are committed', 'is committed'],
          matches: ['Reliable, committed and punctual.', 'A motivated, committed person.'],
          misses: ['We are committed to equality.', 'Is committed to hiring caring people.'],
        },
        commitment: {
          near: ['reliability', 'enthusiasm', 'dedication', 'passion', 'drive', 'shows'],
          unless: ['our commitment', 'time commitment'],
          matches: ['Enthusiasm and commitment.', 'Reliability and commitment.'],
          misses: ['Our commitment to strong teams.', 'Low time commitment, high pay.'],
        },
      },
    },
    Reliability: {
      aka: [
        'reliable',
        'dependable',
        'dependability',
        'reliable and punctual',
        'responsible',
        'accountability',
        'accountable',
        'trustworthy',
      ],
      when: {
        reliable: {
          near: ['honest', 'flexible', 'must', 'organized', 'be'],
          unless: ['reliable transportation', 'reliable car', 'reliable vehicle'],
          matches: ['Honest, reliable and polite.', 'You must be reliable.'],
          misses: ['You need reliable transportation.', 'Must have a reliable vehicle.'],
        },
        Reliability: {
          near: ['punctuality', 'commitment', 'attendance', 'flexibility', 'responsibility', 'dedication'],
          unless: ['reliability engineering', 'reliability engineer', 'site reliability', 'equipment reliability'],
          matches: ['Punctuality and reliability.', 'Integrity, reliability, tact.'],
          misses: ['Site reliability engineering skills.', 'Improves equipment reliability.'],
        },
        responsible: {
          near: ['honest', 'mature', 'caring', 'punctual'],
          unless: ['responsible for', 'be responsible', 'responsible pharmacist'],
          matches: ['A punctual and responsible cook.', 'A punctual, responsible driver.'],
          misses: ['You will be responsible for stock.', 'The responsible pharmacist.'],
        },
        accountability: {
          near: ['personal', 'ownership', 'sense', 'responsibility'],
          unless: ['government accountability office', 'portability and accountability act'],
          matches: ['Personal integrity and accountability.', 'Ownership and accountability.'],
          misses: ['Portability and Accountability Act.', 'Government Accountability Office.'],
        },
        accountable: {
          near: ['responsible', 'ownership', 'hold', 'yourself', 'personally'],
          unless: ['accountable for', 'accountable to', 'accountable care'],
          matches: ['Reliable and accountable.', 'Holds self accountable; responsible.'],
          misses: ['An accountable care organization.', 'You are accountable for the budget.'],
        },
        dependable: {
          unless: ['dependable transportation', 'dependable vehicle', 'dependable car'],
          matches: ['A dependable worker.', 'Honest and dependable.'],
          misses: ['Must own a dependable vehicle.', 'Needs dependable transportation.'],
        },
      },
    },
    Punctuality: {
      aka: ['punctual', 'good timekeeping', 'timekeeping', 'on time'],
      when: {
        'on time': {
          near: ['arrive', 'work', 'show', 'be', 'attendance'],
          unless: ['delivered on time', 'projects on time', 'on time delivery'],
          matches: ['Show up to work on time.', 'Arrive on time each shift.'],
          misses: ['Projects delivered on time.', 'Improves on-time delivery of work.'],
        },
        timekeeping: {
          near: ['good', 'attendance'],
          unless: ['timekeeping software', 'timekeeping system', 'timekeeping systems'],
          matches: ['Excellent attendance and timekeeping.', 'Reliable, good timekeeping.'],
          misses: ['Uses a timekeeping system.', 'Runs payroll and timekeeping software with strong controls.'],
        },
      },
    },
    Integrity: {
      aka: ['honest', 'honesty', 'ethical', 'strong ethics', 'trust', 'personal integrity'],
      when: {
        Integrity: {
          unless: ['data integrity', 'structural integrity', 'signal integrity', 'skin integrity'],
          matches: ['Acts with integrity.', 'Integrity and tact.'],
          misses: ['Data integrity checks.', 'Monitors skin integrity.'],
        },
        honest: {
          unless: ['to be honest'],
          matches: ['An honest person.', 'Honest and kind.'],
          misses: ['To be honest, we are busy.', 'Let us, to be honest, say so.'],
        },
        ethical: {
          near: ['honest', 'professional', 'standards', 'conduct', 'moral'],
          unless: ['ethical hacking', 'ethical hacker', 'ethical approval'],
          matches: ['Honest and ethical.', 'Professional, ethical manner.'],
          misses: ['An ethical hacker.', 'Gains ethical approval; high volume.'],
        },
        trust: {
          near: ['respect', 'earn', 'gain', 'inspire', 'build'],
          unless: ['nhs trust', 'foundation trust', 'trust accounts', 'trust account', 'trusts'],
          matches: ['Able to earn and keep trust.', 'Inspires trust in clients.'],
          misses: ['An NHS Trust in Kent.', 'Manages trust accounts and builds.'],
        },
      },
    },
    Confidentiality: {
      aka: ['discretion', 'discreet', 'confidential', 'discrete'],
      when: {
        confidential: {
          near: ['maintain', 'handle', 'keep', 'discretion', 'sensitive'],
          unless: ['strictly confidential', 'confidential enquiries', 'confidential conversation'],
          matches: ['Maintain confidential files with discretion.', 'Able to keep sensitive matters confidential.'],
          misses: ['For a confidential conversation, call us to handle it.', 'Applications are strictly confidential.'],
        },
        discrete: {
          near: ['confidential', 'professional', 'trustworthy', 'sensitive'],
          unless: ['discrete trial', 'discrete event', 'discrete mathematics', 'discrete trials'],
          matches: ['Professional and discrete.', 'Trustworthy, discrete and polite.'],
          misses: ['Discrete mathematics.', 'Runs a discrete trial with professional staff.'],
        },
        discretion: {
          near: ['use', 'exercise', 'judgment', 'professional', 'maintain', 'sensitive'],
          unless: ['sole discretion', 'discretion of', "company's discretion", 'company discretion'],
          matches: ['Exercise tact and discretion.', 'Integrity and discretion.'],
          misses: ['At the sole discretion of the firm.', "Bonus at the company's discretion."],
        },
        Confidentiality: {
          unless: ['confidentiality agreement', 'confidentiality agreements', 'confidentiality clause'],
          matches: ['Respects confidentiality.', 'Confidentiality is essential.'],
          misses: ['Drafts confidentiality agreements.', 'Sign the confidentiality agreement.'],
        },
      },
    },
    Professionalism: {
      aka: [
        'professional',
        'professional manner',
        'professional attitude',
        'professional demeanor',
        'professional conduct',
        'professional approach',
        'professional appearance',
      ],
      when: {
        professional: {
          near: ['friendly', 'manner', 'honest', 'calm', 'mature'],
          unless: ['professional development', 'professional experience'],
          matches: ['Polite, calm and professional.', 'Be friendly and professional.'],
          misses: ['Five years of professional experience.', 'Professional development in a friendly team.'],
        },
      },
    },
    'Positive Attitude': {
      aka: ['can-do attitude', 'positive', 'positivity', 'positive mindset', 'upbeat', 'optimistic'],
      when: {
        positive: {
          near: ['outlook', 'mindset', 'energetic', 'friendly', 'resilient', 'upbeat'],
          unless: ['positive behavior support', 'positive impact', 'positive behaviour'],
          matches: ['Positive, energetic and kind.', 'A positive, friendly person.'],
          misses: ['Makes a positive impact.', 'Positive behaviour support plans with a friendly team.'],
        },
        optimistic: {
          near: ['positive', 'upbeat', 'cheerful', 'outlook', 'mindset'],
          unless: ['optimistic locking', 'optimistic ui'],
          matches: ['Upbeat and optimistic.', 'An optimistic person.'],
          misses: ['Uses optimistic locking.', 'An optimistic UI update.'],
        },
        upbeat: {
          near: ['positive', 'friendly', 'personality'],
          matches: ['Friendly and upbeat.', 'An upbeat, energetic personality.'],
          misses: ['Upbeat background music.', 'Plays upbeat songs.'],
        },
      },
    },
    Enthusiasm: {
      aka: ['enthusiastic', 'energetic', 'passionate', 'passion', 'energy', 'zeal'],
      when: {
        passionate: {
          near: ['you are', 'individual', 'dedicated', 'driven', 'curious'],
          unless: ['we are passionate', 'our passionate', 'passionate team'],
          matches: ['You are passionate and kind.', 'A motivated, passionate person.'],
          misses: ['We are passionate, driven people.', 'You join a passionate team.'],
        },
        passion: {
          near: ['drive', 'energy', 'genuine', 'commitment', 'dedication'],
          unless: ['our passion', 'we have a passion', 'passion fruit'],
          matches: ['Drive and passion.', 'A genuine passion for food.'],
          misses: ['Our passion is shoes.', 'Passion fruit for dessert.'],
        },
        energy: {
          near: ['passion', 'drive', 'positive'],
          unless: ['energy sector', 'renewable energy', 'clean energy'],
          matches: ['Energy, drive and humour.', 'Brings passion and energy.'],
          misses: ['Clean energy drive systems.', 'The energy sector is high growth.'],
        },
      },
    },
    'Willingness to Learn': {
      aka: ['eager to learn', 'willing to learn', 'fast learner', 'quick learner', 'curious'],
      when: {
        curious: {
          near: ['mind', 'intellectually', 'creative', 'open', 'learner'],
          unless: ['curious about us', 'are you curious'],
          matches: ['Creative and curious.', 'A curious, open person.'],
          misses: ['Are you curious? Call us.', 'Are you curious about us?'],
        },
      },
    },
    Creativity: {
      aka: [
        'creative',
        'creative thinking',
        'creative thinker',
        'innovative',
        'innovation',
        'innovative thinking',
        'innovative thinker',
        'imaginative',
      ],
      when: {
        creative: {
          near: ['thinking', 'curious', 'energetic', 'mind', 'passionate', 'flexible'],
          unless: ['creative suite', 'creative cloud', 'adobe creative', 'creative agency', 'creative agencies'],
          matches: ['Energetic, creative and kind.', 'You are creative and curious.'],
          misses: ['Skills in Adobe Creative Suite.', 'You brief the creative agency.'],
        },
        innovation: {
          near: ['creativity', 'curiosity', 'passion', 'initiative', 'drive', 'thinking'],
          unless: ['innovation lab', 'product innovation', 'innovation hub', 'of innovation'],
          matches: ['Creativity and innovation.', 'A drive for innovation.'],
          misses: ['25 years of innovation.', 'Visit the innovation hub; skills grow.'],
        },
        innovative: {
          near: ['creative', 'thinker', 'curious', 'thinking', 'resourceful'],
          unless: ['innovative company', 'innovative products', 'an innovative'],
          matches: ['Creative and innovative.', 'A curious, innovative thinker.'],
          misses: ['We build innovative products.', 'Join an innovative company.'],
        },
        imaginative: {
          unless: ['imaginative play'],
          matches: ['An imaginative cook.', 'Imaginative and calm.'],
          misses: ['Encourages imaginative play.', 'Sets up imaginative play areas.'],
        },
      },
    },
    Confidence: {
      aka: [
        'confident',
        'self-confidence',
        'self-confident',
        'confident manner',
        'confident communicator',
        'self-assured',
        'assertive',
        'assertiveness',
      ],
      when: {
        confident: {
          near: ['articulate', 'outgoing', 'manner', 'friendly', 'personality'],
          unless: ['confident in', 'confident user', 'confident employer', 'disability confident'],
          matches: ['Outgoing, confident and polite.', 'A friendly, confident voice.'],
          misses: ['A Disability Confident employer; friendly.', 'Confident in Excel, you sort data.'],
        },
        Confidence: {
          near: ['poise', 'courage', 'resilience', 'inspire', 'personality'],
          unless: ['confidence interval', 'confidence intervals', 'in confidence'],
          matches: ['Resilience and confidence.', 'Poise and confidence.'],
          misses: ['Write in confidence to us.', 'Reports confidence intervals for skills.'],
        },
      },
    },
    'Customer Focus': {
      aka: ['customer-oriented', 'customer-centric', 'service-oriented'],
      when: {
        'service-oriented': {
          unless: ['service oriented architecture', 'service oriented architectures'],
          matches: ['A service-oriented person.', 'Service-oriented and calm.'],
          misses: ['Designs a service-oriented architecture.', 'Service oriented architectures.'],
        },
      },
    },
    'Results-Oriented': {
      aka: [
        'results-driven',
        'goal-oriented',
        'target-driven',
        'goal-driven',
        'outcome-focused',
        'driven',
        'ambitious',
      ],
      when: {
        driven: {
          near: ['ambitious', 'individual', 'hungry', 'passionate', 'highly'],
          unless: ['data driven', 'event driven', 'driven by', 'test driven'],
          matches: ['Motivated, driven and kind.', 'An ambitious, driven person.'],
          misses: ['Test-driven development, you see.', 'Driven by passionate people.'],
        },
        ambitious: {
          near: ['you are', 'driven', 'individual', 'hungry', 'candidate'],
          unless: ['ambitious company', 'ambitious team', 'ambitious plans'],
          matches: ['Hungry, ambitious and kind.', 'You are ambitious.'],
          misses: ['You join an ambitious team.', 'Our ambitious plans, driven by growth.'],
        },
      },
    },
    'Commercial Awareness': {
      aka: ['commercially aware', 'business acumen'],
    },
    'Quality Focus': {
      aka: ['high standards'],
      when: {
        'high standards': {
          near: ['set', 'maintain', 'personal', 'work', 'commitment', 'committed'],
          unless: ['our high standards', 'high standards of care', 'high standards of teaching'],
          matches: ['Set high standards for yourself.', 'Maintains high standards.'],
          misses: ['Our high standards are known.', 'High standards of teaching.'],
        },
      },
    },
    'Safety Consciousness': {},
    'Technical Aptitude': {
      aka: ['tech-savvy', 'mechanically inclined'],
    },
    'Manual Dexterity': {
      aka: ['hand-eye coordination', 'fine motor skills', 'dexterous', 'good coordination'],
      when: {
        'fine motor skills': {
          near: ['dexterity', 'good', 'coordination', 'must', 'required'],
          unless: ["children's fine motor skills", 'develop fine motor skills', 'promote fine motor skills'],
          matches: ['Good fine motor skills.', 'Dexterity and fine motor skills.'],
          misses: ['Helps pupils develop fine motor skills.', 'Activities promote fine motor skills.'],
        },
      },
    },
    'Physical Fitness': {
      aka: ['physically fit', 'stamina', 'physically able', 'endurance'],
      when: {
        endurance: {
          near: ['physical', 'stamina', 'strength', 'mental', 'fitness'],
          unless: ['endurance test', 'endurance training'],
          matches: ['Strength and endurance.', 'Mental and physical endurance.'],
          misses: ['Rig an endurance test with physical parts.', 'An endurance training coach; fitness.'],
        },
        stamina: {
          unless: ['build stamina', 'student stamina'],
          matches: ['Needs stamina.', 'Stamina and strength.'],
          misses: ['Helps readers build stamina.', 'Grow student stamina.'],
        },
      },
    },
    'Following Instructions': {},
    Memory: {
      aka: ['retain information'],
      when: {
        Memory: {
          near: ['good', 'recall', 'concentration', 'sharp'],
          unless: ['memory care', 'memory management', 'in memory'],
          matches: ['Concentration and memory.', 'Sharp memory for names.'],
          misses: ['Works in memory care.', 'Good at memory management in C.'],
        },
      },
    },
    Concentration: {
      aka: [
        'focus',
        'ability to concentrate',
        'ability to focus',
        'stay focused',
        'focused',
        'maintain focus',
        'remain focused',
      ],
      when: {
        Concentration: {
          near: ['level', 'memory', 'periods', 'attention', 'maintain', 'focus'],
          unless: ['concentration camp', 'concentration in', 'a concentration', 'concentration of', 'concentrations'],
          matches: ['Calls for attention and concentration.', 'Long periods of concentration.'],
          misses: ['A degree with a concentration in tax.', 'Reads the concentration of salts at high heat.'],
        },
        focus: {
          near: ['maintain', 'stay', 'concentration', 'energy', 'drive'],
          unless: ['focus on', 'focus group', 'focus groups', 'a focus'],
          matches: ['Drive and focus.', 'Concentration, focus.'],
          misses: ['A role with a focus on drive.', 'Runs focus groups with energy.'],
        },
        focused: {
          near: ['driven', 'determined', 'stay', 'organized', 'positive'],
          unless: ['focused on', 'detail focused', 'trauma focused'],
          matches: ['Driven, focused and kind.', 'A disciplined, focused person.'],
          misses: ['A role focused on you.', 'Trauma-focused therapy, determined team.'],
        },
      },
    },
    Maturity: {
      aka: ['mature', 'mature attitude', 'mature approach', 'mature outlook'],
      when: {
        mature: {
          near: ['responsible', 'approach', 'outlook', 'professional', 'calm'],
          unless: ['mature trees', 'mature market'],
          matches: ['A sensible, mature person.', 'Reliable and mature.'],
          misses: ['Fell mature trees with a calm crew.', 'A mature market with confident buyers.'],
        },
        Maturity: {
          near: ['professionalism', 'emotional', 'responsibility', 'shows', 'confidence', 'sense'],
          unless: ['maturity model', 'capability maturity', 'held to maturity'],
          matches: ['Shows maturity.', 'Professionalism and maturity.'],
          misses: ['A capability maturity model.', 'Bonds held to maturity; shows gains.'],
        },
      },
    },
    Humility: {
      aka: ['humble', 'low ego', 'ego-free', 'modest', 'modesty', 'self-awareness', 'reflective'],
      when: {
        humble: {
          near: ['kind', 'curious', 'honest', 'driven', 'team'],
          unless: ['humble beginnings', 'humble isd'],
          matches: ['Humble, kind and curious.', 'A humble person.'],
          misses: ['From humble beginnings.', 'At Humble ISD with kind staff.'],
        },
        modest: {
          near: ['kind', 'humble', 'honest'],
          unless: ['modest budget', 'modest stipend'],
          matches: ['Humble and modest.', 'A modest, kind person.'],
          misses: ['A modest stipend.', 'A modest budget.'],
        },
        reflective: {
          near: ['practitioner', 'thoughtful', 'learner', 'curious', 'open', 'resilient'],
          unless: ['reflective vest', 'reflective clothing', 'reflective tape'],
          matches: ['A reflective practitioner.', 'Thoughtful and reflective.'],
          misses: ['Wear a reflective vest.', 'Sew reflective tape on open coats.'],
        },
      },
    },
    Loyalty: {
      aka: ['loyal', 'faithful', 'allegiance'],
      when: {
        Loyalty: {
          near: ['honesty', 'dedication', 'commitment', 'trust', 'reliability', 'respect'],
          unless: ['loyalty card', 'loyalty program', 'customer loyalty'],
          matches: ['Honesty and loyalty.', 'Dedication, loyalty and tact.'],
          misses: ['Earn trust through our loyalty card.', 'Builds customer loyalty.'],
        },
        loyal: {
          near: ['honest', 'dedicated', 'committed'],
          unless: ['loyal customers', 'loyal clients', 'loyal customer', 'loyal following'],
          matches: ['Honest and loyal.', 'Reliable, loyal, polite.'],
          misses: ['Dedicated to our loyal customers.', 'A loyal following.'],
        },
        faithful: {
          near: ['honest', 'loyal', 'dedicated', 'committed', 'christian'],
          unless: ['yours faithfully'],
          matches: ['Loyal and faithful.', 'Honest, faithful staff.'],
          misses: ['Faithful copies of the plan.', 'A faithful drawing.'],
        },
        allegiance: {
          near: ['loyalty', 'sworn', 'oath', 'trustworthiness', 'reliability'],
          unless: ['pledge of allegiance'],
          matches: ['Loyalty, trustworthiness and allegiance.', 'Allegiance and reliability.'],
          misses: ['Says the Pledge of Allegiance.', 'The pledge of allegiance each day.'],
        },
      },
    },
    'Open to Travel': {
      when: {
        'Open to Travel': {
          unless: ['open to travel agents', 'open to travel agencies'],
          matches: ['Open to travel.', 'You are open to travel weekly.'],
          misses: ['Rates open to travel agents.', 'Deals open to travel agencies.'],
        },
      },
    },
    'Visual Thinking': {
      aka: ['spatial awareness', 'spatial reasoning'],
    },
    'Aesthetic Sense': {
      aka: ['eye for design'],
    },
    'Sensitivity to Others': {
      aka: ['considerate', 'thoughtfulness', 'thoughtful'],
      when: {
        thoughtful: {
          near: ['kind', 'caring', 'creative', 'curious', 'careful'],
          unless: ['thoughtful design', 'thoughtful gifts'],
          matches: ['Kind and thoughtful.', 'A curious, thoughtful person.'],
          misses: ['A thoughtful design.', 'Buys thoughtful gifts for you.'],
        },
      },
    },
    Credibility: {
      aka: ['credible', 'gravitas', 'gain trust', 'gaining trust', 'earn trust', 'inspire confidence'],
      when: {
        credible: {
          near: ['you are', 'leader', 'professional', 'articulate'],
          unless: ['credible evidence', 'credible source', 'credible sources'],
          matches: ['Confident and credible.', 'You are credible with clients.'],
          misses: ['A credible source of news.', 'Credible evidence for you.'],
        },
        Credibility: {
          near: ['personal', 'build', 'professional', 'gain', 'gravitas', 'confidence'],
          unless: ['brand credibility', 'credibility of', 'credibility assessment'],
          matches: ['Build credibility fast.', 'Gravitas and credibility.'],
          misses: ['Audits the credibility of a source.', 'Credibility assessments at law.'],
        },
      },
    },
    'Numerical Skills': {
      aka: ['numerate', 'numeracy', 'good numeracy'],
      when: {
        numeracy: {
          near: ['good', 'standard', 'basic', 'competent', 'level'],
          unless: ['numeracy lessons', 'teach numeracy', 'numeracy interventions'],
          matches: ['Good standard of numeracy.', 'Literacy, numeracy, punctuality: strong.'],
          misses: ['Teach numeracy to year 4.', 'Leads numeracy interventions at level 2.'],
        },
      },
    },
    Literacy: {
      aka: ['literate', 'reading and writing skills', 'read and write', 'reading skills'],
      when: {
        Literacy: {
          near: ['good', 'basic', 'standard', 'competent', 'own'],
          unless: ['computer literacy', 'financial literacy', 'literacy coach'],
          matches: ['Good literacy and handwriting.', 'High standard of literacy.'],
          misses: ['Basic computer literacy.', 'A literacy coach with high aims.'],
        },
        literate: {
          near: ['numerate', 'fully', 'highly', 'be', 'articulate'],
          unless: ['computer literate', 'it literate'],
          matches: ['Literate and numerate.', 'Must be literate.'],
          misses: ['Be computer literate.', 'You are IT literate.'],
        },
        'reading skills': {
          near: ['good', 'basic', 'writing', 'math'],
          unless: ['students reading skills', 'develop reading skills', 'improve reading skills'],
          matches: ['Basic reading skills.', 'Writing and reading skills.'],
          misses: ['Develop reading skills in pupils.', 'Improve reading skills with basic texts.'],
        },
      },
    },
    'Telephone Manner': {
      aka: ['phone skills', 'phone voice'],
    },
    Efficiency: {
      aka: [
        'efficient',
        'productive',
        'productivity',
        'highly productive',
        'efficient worker',
        'efficient working',
        'effective and efficient',
      ],
      when: {
        Efficiency: {
          near: ['accuracy', 'speed', 'organisation', 'reliability', 'drive'],
          unless: ['energy efficiency', 'operational efficiency', 'efficiency of', 'improve efficiency'],
          matches: ['Speed and efficiency.', 'Accuracy, efficiency and tact.'],
          misses: ['Improve energy efficiency.', 'Skills to improve efficiency of plants.'],
        },
        efficient: {
          near: ['organized', 'fast', 'worker', 'accurate', 'friendly'],
          unless: ['efficient operation', 'energy efficient', 'efficient operations'],
          matches: ['Organised, efficient and polite.', 'A fast, accurate, efficient worker.'],
          misses: ['Energy-efficient homes for you.', 'Ensures efficient operation, reliable supply.'],
        },
        productive: {
          near: ['efficient', 'highly', 'organized', 'employee'],
          unless: [
            'productive relationships',
            'productive team',
            'productive relationship',
            'productive work environment',
          ],
          matches: ['Efficient, productive and calm.', 'A self-motivated, productive person.'],
          misses: ['A productive work environment, highly rated.', 'Builds productive relationships.'],
        },
        productivity: {
          near: ['personal', 'discipline'],
          unless: [
            'productivity software',
            'productivity tools',
            'productivity of',
            'improve productivity',
            'office productivity',
          ],
          matches: ['Personal productivity and discipline.', 'Self-discipline and productivity.'],
          misses: ['Office productivity software skills.', 'Improve productivity of plants.'],
        },
      },
    },
    'Coordination Skills': {
      aka: ['coordination', 'co-ordination'],
      when: {
        coordination: {
          near: ['strong', 'planning', 'organisation', 'organizational', 'communication'],
          unless: ['care coordination', 'protection coordination', 'coordination with'],
          matches: ['Planning and coordination skills.', 'Strong coordination and follow-up.'],
          misses: ['Skills in care coordination.', 'Planning in coordination with the city.'],
        },
        'co-ordination': {
          near: ['strong', 'planning', 'organisation', 'organisational', 'communication'],
          unless: ['care co ordination', 'co ordination with', 'co ordination of'],
          matches: ['Planning and co-ordination skills.', 'Strong co-ordination and follow-up.'],
          misses: ['Care co-ordination.', 'Planning and co-ordination of vans.'],
        },
      },
    },
    'Follow-Through': {
      aka: ['finisher'],
      when: {
        'Follow-Through': {
          near: ['commitments', 'tasks', 'completion', 'organizational', 'detail'],
          unless: ['follow through on referrals', 'golf follow through'],
          matches: ['Strong organizational ability and follow through.', 'Excellent follow through.'],
          misses: ['The swing and follow through.', 'Notes follow through.'],
        },
        finisher: {
          near: ['starter', 'completer', 'natural', 'detail'],
          unless: ['concrete finisher', 'cement finisher', 'drywall finisher'],
          matches: ['A strong starter and finisher.', 'A natural finisher of tasks.'],
          misses: ['Concrete finisher with strong arms.', 'Drywall finisher.'],
        },
      },
    },
    Openness: {
      aka: ['open personality', 'open-hearted', 'tolerance', 'tolerant', 'inclusive', 'inclusivity'],
      when: {
        Openness: {
          near: ['curiosity', 'respect', 'personal', 'flexibility', 'mind'],
          unless: ['openness of', 'openness to'],
          matches: ['Honesty, respect and openness.', 'Curiosity, openness to feedback? openness and honesty.'],
          misses: ['The openness of the plan.', 'The site has openness to light.'],
        },
        tolerance: {
          near: ['patience', 'respect', 'understanding', 'diversity'],
          unless: ['zero tolerance', 'tight tolerance', 'close tolerances'],
          matches: ['Patience and tolerance.', 'Respect, tolerance and tact.'],
          misses: ['Zero tolerance of abuse; respect matters.', 'Holds close tolerances.'],
        },
        tolerant: {
          near: ['patient', 'kind', 'understanding', 'calm', 'open'],
          unless: ['fault tolerant', 'drought tolerant'],
          matches: ['Patient and tolerant.', 'Calm, tolerant, kind.'],
          misses: ['Fault-tolerant open systems.', 'Drought tolerant plants.'],
        },
        inclusive: {
          near: ['approach', 'leader', 'mindset', 'respectful', 'leadership', 'kind'],
          unless: ['inclusive workplace', 'inclusive employer', 'all inclusive', 'an inclusive'],
          matches: ['Respectful and inclusive.', 'A kind, inclusive style.'],
          misses: ['An inclusive workplace, kind people.', 'An all-inclusive resort.'],
        },
      },
    },
  },
})
