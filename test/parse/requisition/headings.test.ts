import { describe, expect, test } from 'vitest'
import type { Zone } from '../../../src/model/requisition.ts'
import { zoneOfHeading } from '../../../src/parse/requisition/headings.ts'
import { announcedBy } from '../../../src/parse/requisition/unknown-headings.ts'
import { foldedWords } from '../../../src/text/words.ts'

/** As a heading is read: by its name, else by its form. */
const zoneOf = (heading: string): Zone | undefined =>
  zoneOfHeading(foldedWords(heading)) ?? announcedBy(heading, true)?.zone

const HEADINGS: Readonly<Partial<Record<Zone, readonly string[]>>> = {
  requirements: [
    'What we’re after',
    'What we are asking for',
    'Also on our list',
    'Who we are after',
    'What you’ll bring to the table',
    'Your toolkit',
    'The ideal person',
    'A bit about you',
    'To be considered you must have',
    'Skills & Experience Required',
    'Education/Experience',
    'Education & Licensing',
    'Non-negotiables',
    'We’re looking for someone with',
    'We need you to have',
    'The right candidate will',
    'Applicants should have',
    'Licences and certificates',
    'Why you’d be a great fit',
    'You might be a fit if',
    'You’ll thrive here if',
    'You’ll fit right in if you',
    'You’re our person if',
    'We’d love to hear from you if',
    'What you already know',
    'Tickets required',
    'Skill set',
    'Wanted',
    'What we look for in you',
    'We ask for',
    'What the job takes',
    'What the role calls for',
    'What this job asks of you',
    'Who fits',
    'Musts',
    'The basics',
    'You’ve got',
    'What gets you in the door',
    'You’re probably a match if you bring',
    'Our checklist for this hire',
  ],
  'nice-to-have': [
    'May have',
    'It would help if you had, but we can train',
    'What would make us very happy',
    'Useful, not required',
    'Good to bring along',
    'Welcome, not necessary',
    'You might also bring',
    'We’d be glad of',
    'Better still',
    'It helps',
    'Helpful, not required',
    'Good to have, not needed',
    'Useful, never required',
    'Would be handy',
    'We would be thrilled to see',
    'Any of the following would be useful',
    'Seasoning (optional)',
    'The ideal candidate will also have',
    'The right person would ideally have',
    'On top of that',
    'We like to see',
    'Bonus points if',
    'It’d be great if you also had',
    'Beneficial',
    'Ideally you will also have',
    'Not essential but useful',
    'Helpful but not required',
    'It would help to have',
    'It helps to have',
    'You’ll stand out if',
    'Recommended qualifications',
    'Cherry on top',
    'Secondary skills',
    'What would please us',
    'Would love',
    'Big pluses',
    'Nice touches',
    'Pluses, not requirements',
    'Gold stars',
  ],
  duties: [
    'What’s involved',
    'What does the job involve?',
    'General duties',
    'Areas of responsibility',
    'Your day',
    'Role purpose',
  ],
  benefits: [
    'What’s in it for me?',
    'In return we offer',
    'What we’ll give you',
    'The good stuff',
    'Rewards and benefits',
    'Staff benefits for you',
    'Why Oxbow?',
  ],
  about: ['Who are we?', 'About Tidewater', 'The client', 'Who you’ll work with'],
  'how-to-apply': ['How do I apply?', 'What’s next?', 'Ready to join us?', 'Hiring steps'],
  'equal-opportunity': ['Fine print', 'Safeguarding', 'Reasonable adjustments'],
}

describe('headings in the forms that people vary', () => {
  const table = Object.entries(HEADINGS).flatMap(([zone, headings]) =>
    headings.map((heading) => [heading, zone] as const),
  )
  test.each(table)('%s: %s', (heading, zone) => {
    expect(zoneOf(heading)).toBe(zone)
  })
})
