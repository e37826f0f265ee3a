import { defineTable } from '../define-table.ts'

export const communicationsAndJournalism = defineTable({
  trade: 'communications-and-journalism',
  skills: {
    'Public Relations': { aka: ['Media Relations and PR', 'PR Campaigns', 'PR Strategy'] },
    'Media Relations': { aka: ['Press Relations', 'Press Office Work'] },
    'Press Releases': { aka: ['Writing Press Releases', 'News Releases'] },
    'Internal Communications': { aka: ['Employee Communications', 'Internal Comms'] },
    'Corporate Communications': { aka: ['Strategic Communications', 'External Communications'] },
    'Crisis Communications': {},
    Copywriting: { aka: ['Copy Writing', 'Writing Copy'] },
    Editing: {
      aka: ['Content Editing', 'Text Editing'],
      when: {
        Editing: {
          unless: [
            'video Editing',
            'photo Editing',
            'gene Editing',
            'image Editing',
            'genome Editing',
            'film Editing',
            'sound Editing',
            'audio Editing',
          ],
          matches: ['Writing and editing', 'Editing of reports'],
          misses: ['CRISPR gene editing', 'Video editing in Premiere'],
        },
      },
    },
    'Broadcast Journalism': { aka: ['Radio Journalism', 'Television Journalism'], is: ['Journalism'] },
    'Investigative Journalism': { aka: ['Investigative Reporting'], is: ['Journalism'] },
    'Interviewing Sources': { aka: ['Journalistic Interviewing'] },
    Speechwriting: { aka: ['Speech Writing'] },
    Blogging: { aka: ['Blog Writing', 'Writing Blogs'] },
    Newsletters: { aka: ['Newsletter Writing', 'Newsletter Production'] },
    Translation: { aka: ['Written Translation', 'Translating Documents'] },
    Interpreting: {
      aka: ['Consecutive Interpreting', 'Simultaneous Interpreting'],
      when: {
        Interpreting: {
          unless: [
            'Interpreting data',
            'Interpreting results',
            'Interpreting drawings',
            'Interpreting blueprints',
            'Interpreting legislation',
            'Interpreting financial',
          ],
          matches: ['Translation and interpreting', 'Telephone interpreting for patients'],
          misses: ['Skilled in interpreting data', 'Interpreting blueprints on site'],
        },
      },
    },
    Localisation: { aka: ['Localization', 'Content Localization'] },
    'SDL Trados': { aka: ['Trados', 'Trados Studio'] },
    Subtitling: { aka: ['Captioning', 'Closed Captioning'] },
  },
  certifications: {
    'CIPR Qualification': { aka: ['CIPR Diploma', 'CIPR Member'], is: ['Public Relations'], by: 'CIPR' },
    'Accredited in Public Relations': { aka: ['APR Accreditation'], is: ['Public Relations'], by: 'PRSA' },
    'ATA Certified Translator': {
      aka: ['ATA Certification'],
      is: ['Translation'],
      by: 'American Translators Association',
    },
    'Diploma in Translation': { aka: ['DipTrans'], is: ['Translation'], by: 'CIOL' },
  },
  titles: {
    'Communications Manager': { aka: ['Comms Manager', 'Head of Communications', 'Communications Director'] },
    'Communications Officer': {
      aka: ['Communications Specialist', 'Communications Executive', 'Communications Coordinator', 'Comms Officer'],
    },
    'Public Relations Manager': { aka: ['PR Manager', 'PR Director'] },
    'Public Relations Officer': {
      aka: ['PR Officer', 'PR Executive', 'Public Relations Specialist', 'PR Specialist', 'Press Officer'],
    },
    Publicist: { aka: ['PR Account Executive', 'PR Account Manager'] },
    Editor: {
      when: {
        Editor: {
          unless: [
            'video Editor',
            'film Editor',
            'text Editor',
            'code Editor',
            'Editor in chief',
            'photo Editor',
            'sound Editor',
          ],
          matches: ['Editor, weekly news', 'Worked as an editor'],
          misses: ['Film editor on shorts', 'Vim text editor'],
        },
      },
    },
    Copywriter: { aka: ['Content Writer', 'Web Content Writer'] },
    Translator: { aka: ['Freelance Translator'] },
    Interpreter: { aka: ['Medical Interpreter', 'Community Interpreter'] },
  },
})
