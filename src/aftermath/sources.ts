import type { Source } from '../model/policy.ts'

/** Where the notes on applications come from. Nothing here is a number of a policy. */
export const sources = {
  hiresByChannel: {
    title: 'Hires by channel among four million candidates',
    year: 2016,
    grade: 'measured',
    note: 'observational: people who come by different ways differ',
  },
  sharesByChannel: {
    title: 'Shares of applications and of hires by channel in 60,000 smaller firms',
    year: 2025,
    url: 'https://staffinghub.com/?p=14337',
    grade: 'measured',
    note: 'observational; the data are of 2024',
  },
  pile: {
    title: 'Applicants for a hire (60,000 smaller firms), and readers who stop at eight to ten good papers',
    year: 2025,
    url: 'https://www.glassdoor.com/blog/apply-early-improve-chances-landing-interview',
    grade: 'measured',
    note: 'weak: how many are enough is one firm’s word, the share that passes is an assumption',
  },
  neverHeard: {
    title: 'Applicants who never heard back (n = 3,991)',
    year: 2013,
    grade: 'measured',
    note: 'a later survey has 35 % without an acknowledgement (2023)',
  },
  followUp: {
    title: 'When and how managers like to be asked (a staffing firm’s survey)',
    year: 2017,
    url: 'https://press.roberthalf.com/2017-09-19-The-Art-of-Following-Up',
    grade: 'measured',
  },
  delayedRejection: {
    title: 'Rejections by rule may be sent three days after an application (a job platform’s help)',
    url: 'https://www.linkedin.com/help/linkedin/answer/a521538',
    grade: 'documented',
    note: 'read from a copy',
  },
  consistency: {
    title: 'The same recruiter, the same résumé, another day: kappa 0.49',
    year: 2025,
    grade: 'measured',
    note: 'weak: a vendor’s study of six recruiters',
  },
  freshPostings: {
    title: 'Almost half of 125 million applications went to postings of at most two days',
    year: 2024,
    grade: 'measured',
    note: 'read second-hand',
  },
  practice: {
    title: 'What recruiters and hiring managers write of their own practice',
    grade: 'documented',
    note: 'single accounts, no counts',
  },
  arithmetic: { title: 'Arithmetic on the numbers given', grade: 'assumption', note: 'as good as those numbers' },
  screening: { title: 'What these two papers showed when they were screened', grade: 'assumption' },
} as const satisfies Readonly<Record<string, Source>>
