import { defineTable } from '../define-table.ts'

export const communicationsAndJournalism = defineTable({
  trade: 'communications-and-journalism',
  skills: {
    'Public Relations': {},
    'Media Relations': {},
    'Press Releases': {},
    'Corporate Communications': {},
    Copywriting: { aka: ['Copy Writing'] },
    Editing: {
      when: {
        Editing: {
          unless: ['video editing', 'photo editing', 'gene editing'],
          matches: ['Writing and editing', 'Editing of reports'],
          misses: ['CRISPR gene editing', 'Video editing in Premiere'],
        },
      },
    },
    'Broadcast Journalism': { is: ['Journalism'] },
    'Investigative Journalism': { is: ['Journalism'] },
    Blogging: { aka: ['Blog Writing'] },
    Newsletters: {},
    Translation: {},
    Interpreting: {
      when: {
        Interpreting: {
          unless: ['interpreting data', 'interpreting results', 'interpreting drawings', 'interpreting blueprints'],
          matches: ['Translation and interpreting', 'Telephone interpreting for patients'],
          misses: ['Skilled in interpreting data', 'Interpreting blueprints on site'],
        },
      },
    },
    Localisation: {},
    'SDL Trados': {},
    Subtitling: {},
    'Internal Communications': { aka: ['Employee Communications', 'Internal Comms'] },
    Speechwriting: { aka: ['Speech Writing'] },
    'Crisis Communications': {},
  },
  certifications: {
    'Accredited in Public Relations': { aka: ['APR Accreditation'], is: ['Public Relations'], by: 'PRSA' },
  },
  titles: {
    'Communications Manager': {},
    'Communications Officer': {},
    'Public Relations Manager': {},
    'Public Relations Officer': {},
    Publicist: {},
    Editor: {
      when: {
        Editor: {
          unless: ['video editor', 'film editor', 'text editor'],
          matches: ['Editor, weekly news', 'Worked as an editor'],
          misses: ['Film editor on shorts', 'Vim text editor'],
        },
      },
    },
    Copywriter: {},
    'Content Writer': {},
    Translator: {},
    Interpreter: {},
    'Features Writer': {},
    Columnist: {},
    'News Producer': {},
    Speechwriter: {},
    Ghostwriter: {},
    'Technical Translator': { is: ['Translator'] },
    'Conference Interpreter': { is: ['Interpreter'] },
    Subtitler: { aka: ['Captioner'] },
    'Internal Communications Manager': {},
    'Media Relations Manager': {},
    'Public Affairs Officer': {},
    'Press Secretary': {},
    'Literary Agent': {},
    Novelist: {},
    'Podcast Producer': {},
    'Fact Checker': {},
  },
})
