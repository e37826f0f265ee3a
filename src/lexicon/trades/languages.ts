import { defineTable } from '../define-table.ts'

const spoken = [
  'fluent',
  'fluency',
  'speak',
  'speaking',
  'speaker',
  'spoken',
  'language',
  'bilingual',
  'multilingual',
  'native',
  'tongue',
  'written',
  'writing',
  'oral',
  'verbal',
  'conversational',
  'proficient',
  'proficiency',
  'basic',
  'professional',
  'CEFR',
  'A1',
  'A2',
  'B1',
  'B2',
  'C1',
  'C2',
  'interpreter',
  'translate',
  'translation',
  'knowledge',
] as const

export const languages = defineTable({
  trade: 'languages',
  languages: {
    English: {
      aka: [
        'English language skills',
        'English proficiency',
        'English fluency',
        'business English',
        'English-speaking',
        'spoken English',
        'written English',
      ],
      when: {
        English: {
          near: [
            'fluent',
            'fluently',
            'fluency',
            'speak',
            'speaks',
            'speaking',
            'spoken',
            'language',
            'languages',
            'bilingual',
            'trilingual',
            'native',
            'mother',
            'tongue',
            'written',
            'writing',
            'write',
            'read',
            'oral',
            'verbal',
            'verbally',
            'conversational',
            'proficient',
            'proficiency',
            'command',
            'intermediate',
            'advanced',
            'basic',
            'working',
            'business',
            'professional',
            'A2',
            'B1',
            'B2',
            'C1',
            'C2',
            'communicate',
            'level',
            'knowledge',
            'skills',
            'understand',
            'good',
            'excellent',
            'strong',
            'required',
            'essential',
            'Spanish',
            'French',
            'German',
          ],
          unless: [
            'degree in English',
            'English degree',
            'English literature',
            'English teacher',
            'English teachers',
            'English teaching',
            'GCSE English',
            'English GCSE',
            'English and Maths',
            'Maths and English',
            'English Maths',
            'English and Mathematics',
            'English Heritage',
            'English major',
            'English language learners',
            'English language learner',
            'English language arts',
            'English as a second language',
            'English as an additional language',
            'English composition',
            'teach English',
            'teaching English',
            'English department',
            'English lessons',
            'English journalism',
            'in English literature',
            'Head of English',
            'English curriculum',
            'English education',
            'BA in English',
            'MA in English',
          ],
          matches: ['Fluent in written and spoken English.', 'Excellent command of English.', 'English (C1)'],
          misses: ['A degree in English literature.', 'GCSE English at grade 4.', 'Teach English to year 9.'],
        },
      },
    },
    Spanish: {
      aka: [
        'Castilian',
        'Castilian Spanish',
        'Español',
        'Spanish language',
        'Latin American Spanish',
        'bilingual Spanish',
        'Spanish-speaking',
        'Spanish/English bilingual',
        'English/Spanish bilingual',
        'bilingual English/Spanish',
        'bilingual in Spanish',
      ],
      when: {
        Spanish: {
          near: spoken,
          unless: [
            'Spanish teacher',
            'Spanish cuisine',
            'Spanish food',
            'Spanish market',
            'Spanish subsidiary',
            'Spanish bank',
            'Spanish Town',
          ],
          matches: ['Fluent in Spanish.', 'Spanish and English, spoken and written.'],
          misses: ['Our Spanish subsidiary grew.', 'Cooks Spanish cuisine with a fluent hand.'],
        },
        'Spanish-speaking': {
          unless: ['non Spanish speaking'],
          matches: ['Spanish-speaking candidates preferred.', 'A Spanish-speaking nurse.'],
          misses: ['For non-Spanish-speaking callers.', 'Non-Spanish-speaking families.'],
        },
      },
    },
    French: {
      aka: [
        'Français',
        'French language',
        'French-speaking',
        'Canadian French',
        'Québécois French',
        'bilingual French',
        'bilingual English/French',
        'English/French bilingual',
        'francophone',
      ],
      when: {
        French: {
          near: spoken,
          unless: [
            'French teacher',
            'French cuisine',
            'French fries',
            'French doors',
            'French bakery',
            'French market',
            'French drains',
            'French subsidiary',
            'French restaurant',
            'French horn',
            'French polishing',
          ],
          matches: ['Fluent French required.', 'English and French at B2 level.'],
          misses: ['Install French doors.', 'Our French subsidiary.'],
        },
      },
    },
    German: {
      aka: [
        'Deutsch',
        'German language',
        'Hochdeutsch',
        'High German',
        'German-speaking',
        'Deutschkenntnisse',
        'business German',
      ],
      when: {
        German: {
          near: spoken,
          unless: [
            'German teacher',
            'German Shepherd',
            'German market',
            'German subsidiary',
            'German company',
            'German engineering',
            'German cars',
            'German beer',
            'German labour law',
            'German tax',
          ],
          matches: ['Fluent in German and English.', 'German at C1.'],
          misses: ['Knowledge of German tax.', 'Trains a German Shepherd.'],
        },
        'High German': {
          unless: ['a high German'],
          matches: ['Spoken High German.', 'Native High German.'],
          misses: ['Paid a high German tax.', 'There is a high German share.'],
        },
      },
    },
    'Swiss German': { aka: ['Schweizerdeutsch', 'Schwyzerdütsch', 'Alemannic'] },
    'Austrian German': { aka: ['Österreichisches Deutsch'] },
    Italian: {
      aka: ['Italiano', 'Italian language', 'Italian-speaking'],
      when: {
        Italian: {
          near: spoken,
          unless: [
            'Italian cuisine',
            'Italian restaurant',
            'Italian food',
            'Italian market',
            'Italian teacher',
            'Italian kitchen',
          ],
          matches: ['Italian, native speaker.', 'Fluent Italian.'],
          misses: ['An Italian restaurant.', 'Knowledge of Italian cuisine.'],
        },
      },
    },
    Portuguese: {
      aka: ['Português', 'Portuguese language', 'European Portuguese', 'Portuguese-speaking'],
      when: {
        Portuguese: {
          near: spoken,
          unless: ['Portuguese company', 'Portuguese market', 'Portuguese subsidiary'],
          matches: ['Fluent in Portuguese.', 'Portuguese (native).'],
          misses: ['A Portuguese company.', 'The Portuguese coast.'],
        },
      },
    },
    'Brazilian Portuguese': { aka: ['Portuguese (Brazil)', 'PT-BR', 'Portuguese (Brazilian)'], is: ['Portuguese'] },
    Dutch: {
      aka: ['Nederlands', 'Dutch language', 'Dutch-speaking'],
      when: {
        Dutch: {
          near: spoken,
          unless: [
            'Dutch oven',
            'Dutch market',
            'Dutch Bros',
            'Dutch law',
            'Dutch subsidiary',
            'Dutch company',
            'Dutch tax',
          ],
          matches: ['Fluent in Dutch.', 'Dutch (B2) and English.'],
          misses: ['Works at Dutch Bros.', 'Working in a Dutch company.'],
        },
      },
    },
    Flemish: {
      aka: ['Vlaams', 'Belgian Dutch'],
      when: {
        Flemish: {
          near: spoken,
          unless: ['Flemish company', 'Flemish market', 'Flemish subsidiary'],
          matches: ['Fluent in Flemish.', 'Flemish (native).'],
          misses: ['A Flemish company.', 'The Flemish coast.'],
        },
      },
    },
    Frisian: { aka: ['West Frisian', 'Frysk'] },
    Luxembourgish: {
      aka: ['Lëtzebuergesch'],
      when: {
        Luxembourgish: {
          near: spoken,
          unless: ['Luxembourgish company', 'Luxembourgish market', 'Luxembourgish subsidiary'],
          matches: ['Fluent in Luxembourgish.', 'Luxembourgish (native).'],
          misses: ['A Luxembourgish company.', 'The Luxembourgish coast.'],
        },
      },
    },
    Danish: {
      aka: ['Dansk', 'Danish language'],
      when: {
        Danish: {
          near: spoken,
          unless: ['Danish pastry', 'Danish pastries', 'Danish company', 'Danish Crown', 'Danish market'],
          matches: ['Fluent in Danish.', 'Danish or Swedish, written and spoken.'],
          misses: ['Bakes Danish pastries.', 'Working for a Danish company.'],
        },
      },
    },
    Swedish: {
      aka: ['Svenska', 'Swedish language'],
      when: {
        Swedish: {
          near: spoken,
          unless: ['Swedish massage', 'Swedish market', 'Swedish company', 'Swedish derogation'],
          matches: ['Fluent Swedish.', 'Swedish (C1).'],
          misses: ['Basic Swedish massage.', 'A Swedish company.'],
        },
      },
    },
    Norwegian: {
      aka: ['Norsk', 'Bokmål', 'Nynorsk', 'Norwegian language'],
      when: {
        Norwegian: {
          near: spoken,
          unless: ['Norwegian Cruise Line', 'Norwegian Air', 'Norwegian company', 'Norwegian market'],
          matches: ['Fluent Norwegian.', 'Norwegian and English languages.'],
          misses: ['Norwegian Cruise Line business.', 'The Norwegian salmon quota.'],
        },
      },
    },
    Finnish: {
      aka: ['Suomi', 'Finnish language'],
      when: {
        Finnish: {
          near: spoken,
          unless: ['Finnish company', 'Finnish market', 'Finnish sauna'],
          matches: ['Fluent Finnish.', 'Finnish (native).'],
          misses: ['A Finnish sauna.', 'The Finnish forest.'],
        },
      },
    },
    Icelandic: {
      aka: ['Íslenska'],
      when: {
        Icelandic: {
          near: spoken,
          unless: ['Icelandic company', 'Icelandic market', 'Icelandic subsidiary'],
          matches: ['Fluent in Icelandic.', 'Icelandic (native).'],
          misses: ['A Icelandic company.', 'The Icelandic coast.'],
        },
      },
    },
    Faroese: { aka: ['Føroyskt'] },
    Sami: {
      aka: ['Northern Sami'],
      when: {
        Sami: {
          near: spoken,
          matches: ['Speaks Northern Sami.', 'Norwegian and Sami languages.'],
          misses: ['Sami Haddad runs the team.', 'Ask Sami about parking.'],
        },
      },
    },
    Polish: {
      aka: ['Polski', 'Polish language', 'Polish-speaking'],
      when: {
        Polish: {
          exact: true,
          near: spoken,
          unless: ['Polish Zloty', 'Polish market', 'Polish company', 'Polish law', 'Polish tax', 'Polish and shine'],
          matches: ['Fluent Polish and English.', 'Polish (native), German (B1).'],
          misses: ['Sand, buff and polish metal.', 'Polish brass fittings daily.'],
        },
      },
    },
    Czech: {
      aka: ['Čeština', 'Czech language'],
      when: {
        Czech: {
          near: spoken,
          unless: ['Czech Republic', 'Czech market', 'Czech company'],
          matches: ['Fluent Czech.', 'Czech and Slovak, spoken.'],
          misses: ['Based in the Czech Republic.', 'The Czech glass trade.'],
        },
      },
    },
    Slovak: { aka: ['Slovenčina', 'Slovak language', 'Slovakian'] },
    Slovenian: {
      aka: ['Slovene', 'Slovenščina'],
      when: {
        Slovenian: {
          near: spoken,
          unless: ['Slovenian company', 'Slovenian market', 'Slovenian subsidiary'],
          matches: ['Fluent in Slovenian.', 'Slovenian (native).'],
          misses: ['A Slovenian company.', 'The Slovenian coast.'],
        },
      },
    },
    Croatian: {
      aka: ['Hrvatski'],
      when: {
        Croatian: {
          near: spoken,
          unless: ['Croatian company', 'Croatian market', 'Croatian subsidiary'],
          matches: ['Fluent in Croatian.', 'Croatian (native).'],
          misses: ['A Croatian company.', 'The Croatian coast.'],
        },
      },
    },
    Serbian: {
      aka: ['Srpski'],
      when: {
        Serbian: {
          near: spoken,
          unless: ['Serbian company', 'Serbian market', 'Serbian subsidiary'],
          matches: ['Fluent in Serbian.', 'Serbian (native).'],
          misses: ['A Serbian company.', 'The Serbian coast.'],
        },
      },
    },
    Bosnian: {
      aka: ['Bosanski'],
      when: {
        Bosnian: {
          near: spoken,
          unless: ['Bosnian company', 'Bosnian market', 'Bosnian subsidiary'],
          matches: ['Fluent in Bosnian.', 'Bosnian (native).'],
          misses: ['A Bosnian company.', 'The Bosnian coast.'],
        },
      },
    },
    'Serbo-Croatian': { aka: ['Croatian-Serbian-Bosnian', 'Bosnian/Croatian/Serbian', 'BCS language'] },
    Montenegrin: {
      when: {
        Montenegrin: {
          near: spoken,
          unless: ['Montenegrin company', 'Montenegrin market', 'Montenegrin subsidiary'],
          matches: ['Fluent in Montenegrin.', 'Montenegrin (native).'],
          misses: ['A Montenegrin company.', 'The Montenegrin coast.'],
        },
      },
    },
    Macedonian: {
      when: {
        Macedonian: {
          near: spoken,
          unless: ['Macedonian company', 'Macedonian market', 'Macedonian subsidiary'],
          matches: ['Fluent in Macedonian.', 'Macedonian (native).'],
          misses: ['A Macedonian company.', 'The Macedonian coast.'],
        },
      },
    },
    Bulgarian: {
      aka: ['Български'],
      when: {
        Bulgarian: {
          near: spoken,
          unless: ['Bulgarian company', 'Bulgarian market', 'Bulgarian subsidiary'],
          matches: ['Fluent in Bulgarian.', 'Bulgarian (native).'],
          misses: ['A Bulgarian company.', 'The Bulgarian coast.'],
        },
      },
    },
    Romanian: {
      aka: ['Română', 'Romanian language'],
      when: {
        Romanian: {
          near: spoken,
          unless: ['Romanian company', 'Romanian market', 'Romanian subsidiary'],
          matches: ['Fluent in Romanian.', 'Romanian (native).'],
          misses: ['A Romanian company.', 'The Romanian coast.'],
        },
      },
    },
    Moldovan: {
      when: {
        Moldovan: {
          near: spoken,
          matches: ['Speaks Moldovan.', 'Romanian or Moldovan, spoken.'],
          misses: ['Moldovan wines.', 'Our Moldovan office.'],
        },
      },
    },
    Hungarian: {
      aka: ['Magyar', 'Hungarian language'],
      when: {
        Hungarian: {
          near: spoken,
          unless: ['Hungarian company', 'Hungarian market', 'Hungarian subsidiary'],
          matches: ['Fluent in Hungarian.', 'Hungarian (native).'],
          misses: ['A Hungarian company.', 'The Hungarian coast.'],
        },
        Magyar: {
          near: spoken,
          matches: ['Magyar, native.', 'Language: Magyar.'],
          misses: ['Magyar Bank offers loans.', 'Mr Magyar leads us.'],
        },
      },
    },
    Albanian: {
      aka: ['Shqip'],
      when: {
        Albanian: {
          near: spoken,
          unless: ['Albanian company', 'Albanian market', 'Albanian subsidiary'],
          matches: ['Fluent in Albanian.', 'Albanian (native).'],
          misses: ['A Albanian company.', 'The Albanian coast.'],
        },
      },
    },
    Greek: {
      aka: ['Modern Greek', 'Ελληνικά', 'Greek language'],
      when: {
        Greek: {
          near: spoken,
          unless: [
            'Greek life',
            'Greek food',
            'Greek yogurt',
            'Greek yoghurt',
            'Greek market',
            'Ancient Greek',
            'Greek cuisine',
          ],
          matches: ['Fluent Greek.', 'Greek (native).'],
          misses: ['Advisor to Greek life.', 'Sells Greek yogurt.'],
        },
      },
    },
    'Ancient Greek': { aka: ['Classical Greek', 'Koine Greek'] },
    Latin: {
      aka: ['Latin language'],
      when: {
        Latin: {
          near: spoken,
          unless: ['Latin America', 'Latin American', 'Latin music', 'Latin dance'],
          matches: ['Reading knowledge of Latin.', 'Languages: Latin, German.'],
          misses: ['Business in Latin America.', 'Working across Latin American markets.'],
        },
      },
    },
    Russian: {
      aka: ['Русский', 'Russian language', 'Russian-speaking'],
      when: {
        Russian: {
          near: spoken,
          unless: ['Russian market', 'Russian Federation', 'Russian ballet', 'Russian literature'],
          matches: ['Fluent Russian.', 'Russian interpreter.'],
          misses: ['A Russian ballet.', 'The Russian Federation.'],
        },
      },
    },
    Ukrainian: {
      aka: ['Українська', 'Ukrainian language'],
      when: {
        Ukrainian: {
          near: spoken,
          unless: ['Ukrainian company', 'Ukrainian market', 'Ukrainian subsidiary'],
          matches: ['Fluent in Ukrainian.', 'Ukrainian (native).'],
          misses: ['A Ukrainian company.', 'The Ukrainian coast.'],
        },
      },
    },
    Belarusian: {
      aka: ['Belarusan', 'Byelorussian'],
      when: {
        Belarusian: {
          near: spoken,
          unless: ['Belarusian company', 'Belarusian market', 'Belarusian subsidiary'],
          matches: ['Fluent in Belarusian.', 'Belarusian (native).'],
          misses: ['A Belarusian company.', 'The Belarusian coast.'],
        },
      },
    },
    Lithuanian: {
      aka: ['Lietuvių'],
      when: {
        Lithuanian: {
          near: spoken,
          unless: ['Lithuanian company', 'Lithuanian market', 'Lithuanian subsidiary'],
          matches: ['Fluent in Lithuanian.', 'Lithuanian (native).'],
          misses: ['A Lithuanian company.', 'The Lithuanian coast.'],
        },
      },
    },
    Latvian: {
      aka: ['Latviešu'],
      when: {
        Latvian: {
          near: spoken,
          unless: ['Latvian company', 'Latvian market', 'Latvian subsidiary'],
          matches: ['Fluent in Latvian.', 'Latvian (native).'],
          misses: ['A Latvian company.', 'The Latvian coast.'],
        },
      },
    },
    Estonian: {
      aka: ['Eesti'],
      when: {
        Estonian: {
          near: spoken,
          unless: ['Estonian company', 'Estonian market', 'Estonian subsidiary'],
          matches: ['Fluent in Estonian.', 'Estonian (native).'],
          misses: ['A Estonian company.', 'The Estonian coast.'],
        },
      },
    },
    Irish: {
      aka: ['Gaeilge', 'Irish Gaelic', 'Irish language'],
      when: {
        Irish: {
          near: ['fluent', 'fluency', 'speak', 'speaks', 'speaker', 'spoken', 'language', 'Gaeilge', 'bilingual'],
          unless: ['Irish Life', 'Irish Water', 'Irish market'],
          matches: ['Fluent in Irish.', 'Irish language competence.'],
          misses: ['Irish Life is hiring.', 'The Irish market.'],
        },
      },
    },
    'Scottish Gaelic': { aka: ['Gàidhlig', 'Scots Gaelic'] },
    Welsh: {
      aka: ['Cymraeg', 'Welsh language', 'Welsh-speaking', 'Welsh speaker', 'Welsh language skills'],
      when: {
        Welsh: {
          near: spoken,
          unless: ['Welsh Government', 'Welsh Water', 'Welsh Ambulance', 'Welsh Assembly', 'Welsh Corgi'],
          matches: ['Fluent Welsh is desirable.', 'The ability to speak Welsh.'],
          misses: ['Funded by the Welsh Government.', 'The Welsh hills.'],
        },
      },
    },
    Breton: {
      aka: ['Brezhoneg'],
      when: {
        Breton: {
          near: spoken,
          matches: ['Speaks Breton.', 'Languages: Breton, French.'],
          misses: ['Cape Breton hospital.', 'Wears Breton stripes.'],
        },
      },
    },
    Catalan: { aka: ['Català', 'Valencian'] },
    Basque: {
      aka: ['Euskara'],
      when: {
        Basque: {
          near: spoken,
          unless: ['Basque Country', 'Basque cuisine'],
          matches: ['Fluent in Basque.', 'Spanish and Basque, spoken.'],
          misses: ['Sites in the Basque Country.', 'A Basque tavern.'],
        },
      },
    },
    Galician: {
      aka: ['Galego'],
      when: {
        Galician: {
          near: spoken,
          matches: ['Fluent Galician.', 'Galician and Spanish, written.'],
          misses: ['Galician octopus.', 'A Galician port.'],
        },
      },
    },
    Maltese: {
      aka: ['Malti'],
      when: {
        Maltese: {
          near: spoken,
          matches: ['Fluent in Maltese.', 'Maltese and English languages.'],
          misses: ['A Maltese puppy.', 'The Maltese islands.'],
        },
      },
    },
    Yiddish: {},
    Hebrew: {
      aka: ['Ivrit', 'Modern Hebrew', 'Hebrew language'],
      when: {
        Hebrew: {
          near: spoken,
          unless: ['Hebrew University', 'Hebrew school', 'Hebrew Home', 'Biblical Hebrew'],
          matches: ['Fluent Hebrew.', 'Hebrew speaker.'],
          misses: ['The Hebrew Home for seniors.', 'Near the Hebrew University.'],
        },
      },
    },
    'Biblical Hebrew': { aka: ['Classical Hebrew'] },
    Arabic: { aka: ['Modern Standard Arabic', 'العربية', 'Arabic language', 'Arabic-speaking', 'Arabic speaker'] },
    'Egyptian Arabic': { aka: ['Arabic (Egyptian)'], is: ['Arabic'] },
    'Levantine Arabic': { aka: ['Arabic (Levantine)', 'Lebanese Arabic', 'Syrian Arabic'], is: ['Arabic'] },
    'Gulf Arabic': { aka: ['Khaleeji Arabic'], is: ['Arabic'] },
    'Moroccan Arabic': { aka: ['Darija', 'Maghrebi Arabic'], is: ['Arabic'] },
    'Iraqi Arabic': { aka: ['Arabic (Iraqi)'], is: ['Arabic'] },
    Turkish: {
      aka: ['Türkçe', 'Turkish language', 'Turkish-speaking'],
      when: {
        Turkish: {
          near: spoken,
          unless: ['Turkish Airlines', 'Turkish cuisine', 'Turkish bath', 'Turkish market', 'Turkish coffee'],
          matches: ['Fluent Turkish.', 'Turkish (C2).'],
          misses: ['Flies Turkish Airlines.', 'Serves Turkish coffee.'],
        },
      },
    },
    Kurdish: { aka: ['Kurmanji', 'Sorani', 'Kurdish Sorani', 'Kurdish Kurmanji'] },
    Persian: {
      aka: ['Farsi', 'Farsi language', 'Persian language'],
      when: {
        Persian: {
          near: spoken,
          unless: ['Persian rugs', 'Persian Gulf', 'Persian cat', 'Persian cats'],
          matches: ['Fluent Persian.', 'Persian (Farsi) speaker.'],
          misses: ['Sells Persian rugs.', 'Shipping in the Persian Gulf.'],
        },
      },
    },
    Dari: {
      aka: ['Dari Persian', 'Afghan Persian'],
      when: {
        Dari: {
          near: spoken,
          matches: ['Speaks Dari and Pashto.', 'Dari interpreter.'],
          misses: ['Dari Ltd.', 'Ask Dari for the key.'],
        },
      },
    },
    Tajik: { aka: ['Tajiki'] },
    Pashto: { aka: ['Pashtu', 'Pushto'] },
    Urdu: { aka: ['Urdu language'] },
    Hindi: { aka: ['Hindi language'] },
    Hindustani: {},
    Punjabi: {
      aka: ['Panjabi', 'Panjabi (Gurmukhi)'],
      when: {
        Punjabi: {
          near: spoken,
          unless: ['Punjabi cuisine', 'Punjabi food'],
          matches: ['Fluent Punjabi.', 'Punjabi, Urdu or Hindi.'],
          misses: ['A Punjabi kitchen.', 'Cooks Punjabi food.'],
        },
      },
    },
    Bengali: { aka: ['Bangla'] },
    Gujarati: { aka: ['Gujerati'] },
    Marathi: {},
    Tamil: {
      when: {
        Tamil: {
          near: spoken,
          unless: ['Tamil Nadu'],
          matches: ['Fluent Tamil.', 'Tamil or Telugu speaker.'],
          misses: ['A plant in Tamil Nadu.', 'A Tamil temple.'],
        },
      },
    },
    Telugu: {},
    Kannada: {},
    Malayalam: {},
    Odia: { aka: ['Oriya'] },
    Assamese: {},
    Konkani: {},
    Sindhi: {},
    Kashmiri: {},
    Nepali: { aka: ['Nepalese'] },
    Sinhala: { aka: ['Sinhalese'] },
    Maithili: {},
    Sanskrit: {},
    Sylheti: {},
    Mirpuri: { aka: ['Pahari', 'Pahari-Pothwari'] },
    Chinese: {
      aka: ['Chinese language', '中文', 'Chinese-speaking'],
      when: {
        Chinese: {
          near: spoken,
          unless: [
            'Chinese market',
            'Chinese cuisine',
            'Chinese suppliers',
            'Chinese food',
            'Chinese restaurant',
            'Chinese medicine',
            'Traditional Chinese Medicine',
          ],
          matches: ['Fluent in Chinese.', 'English and Chinese, written.'],
          misses: ['A Chinese restaurant.', 'Basic Chinese medicine.'],
        },
      },
    },
    Mandarin: {
      aka: ['Mandarin Chinese', 'Chinese (Mandarin)', 'Putonghua', '普通话', 'Standard Chinese'],
      is: ['Chinese'],
      when: {
        Mandarin: {
          near: spoken,
          unless: ['Mandarin Oriental', 'mandarin orange', 'mandarin oranges'],
          matches: ['Fluent Mandarin.', 'Mandarin, spoken and written.'],
          misses: ['The Mandarin Oriental hotel.', 'Slice a mandarin orange.'],
        },
      },
    },
    Cantonese: { aka: ['Chinese (Cantonese)', 'Yue Chinese', '广东话'], is: ['Chinese'] },
    'Simplified Chinese': { aka: ['Chinese (Simplified)'], is: ['Chinese'] },
    'Traditional Chinese': {
      aka: ['Chinese (Traditional)'],
      is: ['Chinese'],
      when: {
        'Traditional Chinese': {
          unless: ['Traditional Chinese Medicine'],
          matches: ['Localise into Traditional Chinese.', 'Reads Traditional Chinese.'],
          misses: ['Traditional Chinese Medicine practitioner.', 'A clinic of traditional Chinese medicine.'],
        },
      },
    },
    Hokkien: { aka: ['Taiwanese Hokkien', 'Min Nan', 'Fujianese', 'Fukienese'], is: ['Chinese'] },
    Teochew: { is: ['Chinese'] },
    Hakka: { is: ['Chinese'] },
    Shanghainese: { is: ['Chinese'] },
    Fuzhounese: { aka: ['Foochow'], is: ['Chinese'] },
    Taishanese: { aka: ['Toishanese'], is: ['Chinese'] },
    Japanese: {
      aka: [
        '日本語',
        'Nihongo',
        'Japanese language',
        'Japanese-speaking',
        'business Japanese',
        'business-level Japanese',
      ],
      when: {
        Japanese: {
          near: spoken,
          unless: [
            'Japanese cuisine',
            'Japanese company',
            'Japanese restaurant',
            'Japanese market',
            'Japanese knotweed',
            'Japanese encephalitis',
          ],
          matches: ['Business-level Japanese.', 'Fluent in Japanese.'],
          misses: ['A Japanese restaurant.', 'Working in a Japanese company.'],
        },
      },
    },
    Korean: {
      aka: ['한국어', 'Korean language', 'Korean-speaking', 'Hangul'],
      when: {
        Korean: {
          near: spoken,
          unless: ['Korean barbecue', 'Korean market', 'Korean Air', 'Korean War', 'Korean cuisine'],
          matches: ['Fluent Korean.', 'Korean interpreter.'],
          misses: ['Flies Korean Air.', 'A Korean barbecue.'],
        },
      },
    },
    Vietnamese: {
      aka: ['Tiếng Việt', 'Vietnamese language', 'Vietnamese-speaking'],
      when: {
        Vietnamese: {
          near: spoken,
          unless: ['Vietnamese cuisine', 'Vietnamese food', 'Vietnamese restaurant'],
          matches: ['Fluent Vietnamese.', 'Vietnamese speaker preferred.'],
          misses: ['A Vietnamese restaurant.', 'The Vietnamese coast.'],
        },
      },
    },
    Thai: {
      aka: ['Thai language', 'ภาษาไทย'],
      when: {
        Thai: {
          near: spoken,
          unless: [
            'Thai food',
            'Thai cuisine',
            'Thai massage',
            'Thai restaurant',
            'Thai boxing',
            'Muay Thai',
            'Thai Airways',
            'Thai kitchen',
            'Thai market',
          ],
          matches: ['Fluent Thai.', 'Thai (native).'],
          misses: ['Gives a basic Thai massage.', 'Cooks Thai food.'],
        },
      },
    },
    Lao: {
      aka: ['Laotian'],
      when: {
        Lao: {
          near: spoken,
          matches: ['Speaks Lao.', 'Lao or Thai speaker.'],
          misses: ['Lao Street 4.', 'Tell Mr Lao.'],
        },
      },
    },
    Khmer: {
      aka: ['Cambodian'],
      when: {
        Cambodian: {
          near: spoken,
          matches: ['Cambodian interpreter.', 'Speaks Cambodian.'],
          misses: ['A Cambodian cook.', 'The Cambodian coast.'],
        },
      },
    },
    Burmese: {
      aka: ['Myanmar language'],
      when: {
        Burmese: {
          near: spoken,
          matches: ['Fluent Burmese.', 'Burmese interpreter.'],
          misses: ['A Burmese cat.', 'The Burmese python.'],
        },
      },
    },
    Karen: {
      aka: ['Sgaw Karen'],
      when: {
        Karen: {
          near: ['interpreter', 'Burmese', 'language', 'languages', 'dialect', 'speak', 'speaker', 'bilingual'],
          matches: ['Karen or Burmese interpreter.', 'Bilingual in Karen.'],
          misses: ['Ask Karen in HR.', 'Karen Smith, manager.'],
        },
      },
    },
    Hmong: {},
    Malay: {
      aka: ['Bahasa Melayu', 'Bahasa Malaysia'],
      when: {
        Malay: {
          near: spoken,
          matches: ['Fluent Malay.', 'Malay or English, spoken.'],
          misses: ['Malay food stalls.', 'The Malay peninsula.'],
        },
      },
    },
    Indonesian: {
      aka: ['Bahasa Indonesia', 'Bahasa'],
      when: {
        Indonesian: {
          near: spoken,
          unless: ['Indonesian company', 'Indonesian market', 'Indonesian subsidiary'],
          matches: ['Fluent in Indonesian.', 'Indonesian (native).'],
          misses: ['A Indonesian company.', 'The Indonesian coast.'],
        },
      },
    },
    Javanese: {
      when: {
        Javanese: {
          near: spoken,
          unless: ['Javanese company', 'Javanese market', 'Javanese subsidiary'],
          matches: ['Fluent in Javanese.', 'Javanese (native).'],
          misses: ['A Javanese company.', 'The Javanese coast.'],
        },
      },
    },
    Tagalog: {
      aka: ['Filipino', 'Filipino (Tagalog)'],
      when: {
        Filipino: {
          near: spoken,
          matches: ['Speaks Filipino.', 'Fluent Filipino (Tagalog).'],
          misses: ['Filipino food.', 'The Filipino community.'],
        },
      },
    },
    Cebuano: { aka: ['Bisaya', 'Visayan'] },
    Ilocano: { aka: ['Ilokano'] },
    Hawaiian: {
      aka: ['ʻŌlelo Hawaiʻi', 'Olelo Hawaii'],
      when: {
        Hawaiian: {
          near: spoken,
          unless: ['Hawaiian Airlines', 'Hawaiian Electric'],
          matches: ['Speaks Hawaiian.', 'Hawaiian language.'],
          misses: ['Hawaiian Airlines.', 'A Hawaiian shirt.'],
        },
      },
    },
    Samoan: {
      when: {
        Samoan: {
          near: spoken,
          matches: ['Speaks Samoan.', 'Samoan interpreter.'],
          misses: ['A Samoan village.', 'The Samoan team.'],
        },
      },
    },
    Tongan: {
      when: {
        Tongan: {
          near: spoken,
          unless: ['Tongan company', 'Tongan market', 'Tongan subsidiary'],
          matches: ['Fluent in Tongan.', 'Tongan (native).'],
          misses: ['A Tongan company.', 'The Tongan coast.'],
        },
      },
    },
    Fijian: {
      when: {
        Fijian: {
          near: spoken,
          matches: ['Speaks Fijian.', 'Fijian interpreter.'],
          misses: ['A Fijian resort.', 'The Fijian islands.'],
        },
      },
    },
    Marshallese: {},
    Chuukese: {},
    Chamorro: {},
    Māori: { aka: ['Te Reo Māori', 'te reo'] },
    Mongolian: {
      aka: ['Khalkha Mongolian'],
      when: {
        Mongolian: {
          near: spoken,
          unless: ['Mongolian company', 'Mongolian market', 'Mongolian subsidiary'],
          matches: ['Fluent in Mongolian.', 'Mongolian (native).'],
          misses: ['A Mongolian company.', 'The Mongolian coast.'],
        },
      },
    },
    Tibetan: {
      when: {
        Tibetan: {
          near: spoken,
          unless: ['Tibetan company', 'Tibetan market', 'Tibetan subsidiary'],
          matches: ['Fluent in Tibetan.', 'Tibetan (native).'],
          misses: ['A Tibetan company.', 'The Tibetan coast.'],
        },
      },
    },
    Uyghur: { aka: ['Uighur'] },
    Kazakh: {
      aka: ['Qazaq'],
      when: {
        Kazakh: {
          near: spoken,
          unless: ['Kazakh company', 'Kazakh market', 'Kazakh subsidiary'],
          matches: ['Fluent in Kazakh.', 'Kazakh (native).'],
          misses: ['A Kazakh company.', 'The Kazakh coast.'],
        },
      },
    },
    Uzbek: {
      when: {
        Uzbek: {
          near: spoken,
          unless: ['Uzbek company', 'Uzbek market', 'Uzbek subsidiary'],
          matches: ['Fluent in Uzbek.', 'Uzbek (native).'],
          misses: ['A Uzbek company.', 'The Uzbek coast.'],
        },
      },
    },
    Kyrgyz: { aka: ['Kirghiz'] },
    Turkmen: {},
    Azerbaijani: { aka: ['Azeri'] },
    Armenian: {
      aka: ['Hayeren', 'Eastern Armenian', 'Western Armenian'],
      when: {
        Armenian: {
          near: spoken,
          unless: ['Armenian company', 'Armenian market', 'Armenian subsidiary'],
          matches: ['Fluent in Armenian.', 'Armenian (native).'],
          misses: ['A Armenian company.', 'The Armenian coast.'],
        },
      },
    },
    Georgian: {
      aka: ['Kartuli'],
      when: {
        Georgian: {
          near: spoken,
          unless: ['Georgian terrace', 'Georgian building', 'Georgian House', 'Georgian Court', 'Georgian College'],
          matches: ['Fluent in Georgian.', 'Georgian and Russian languages.'],
          misses: ['A Georgian terrace.', 'At Georgian College.'],
        },
      },
    },
    Swahili: { aka: ['Kiswahili'] },
    Somali: {
      aka: ['Af Soomaali', 'Somali language'],
      when: {
        Somali: {
          near: spoken,
          unless: ['Somali company', 'Somali market', 'Somali subsidiary'],
          matches: ['Fluent in Somali.', 'Somali (native).'],
          misses: ['A Somali company.', 'The Somali coast.'],
        },
      },
    },
    Amharic: {},
    Tigrinya: { aka: ['Tigrigna'] },
    Oromo: { aka: ['Afaan Oromo'] },
    Hausa: {},
    Yoruba: {},
    Igbo: {},
    'Nigerian Pidgin': { aka: ['Pidgin English', 'Naija'] },
    Twi: { aka: ['Akan', 'Ashanti Twi'] },
    Ewe: {
      when: {
        Ewe: {
          near: spoken,
          matches: ['Speaks Ewe and Twi.', 'Ewe interpreter.'],
          misses: ['Each ewe and her lambs.', 'The ewe flock.'],
        },
      },
    },
    Wolof: {},
    Fula: {
      aka: ['Fulani', 'Pulaar', 'Fulfulde'],
      when: {
        Fulani: {
          near: spoken,
          matches: ['Speaks Fulani.', 'Fulani interpreter.'],
          misses: ['Fulani herders.', 'A Fulani village.'],
        },
      },
    },
    Mandinka: { aka: ['Malinke'] },
    Bambara: {},
    Krio: { aka: ['Sierra Leone Krio'] },
    Lingala: {},
    Kinyarwanda: {},
    Kirundi: { aka: ['Rundi'] },
    Luganda: { aka: ['Ganda'] },
    Chichewa: { aka: ['Nyanja'] },
    Shona: {
      when: {
        Shona: {
          near: spoken,
          matches: ['Speaks Shona.', 'Shona interpreter.'],
          misses: ['Shona Reid, head nurse.', 'Ask Shona at the desk.'],
        },
      },
    },
    Zulu: {
      aka: ['isiZulu'],
      when: {
        Zulu: {
          near: spoken,
          unless: ['Zulu time'],
          matches: ['Fluent Zulu.', 'Speaks Zulu and English.'],
          misses: ['Times in Zulu.', 'Zulu Alpha squad.'],
        },
      },
    },
    Xhosa: { aka: ['isiXhosa'] },
    Afrikaans: {},
    Sesotho: { aka: ['Southern Sotho', 'Sotho'] },
    Setswana: { aka: ['Tswana'] },
    Ndebele: { aka: ['isiNdebele'] },
    Malagasy: {},
    'Cape Verdean Creole': { aka: ['Cape Verdean', 'Kriolu', 'Cabo Verdean Creole'] },
    'Haitian Creole': { aka: ['Creole (Haitian)', 'Kreyòl', 'Kreyòl ayisyen'] },
    'Jamaican Patois': { aka: ['Patois', 'Jamaican Creole'] },
    Papiamento: { aka: ['Papiamentu'] },
    Guarani: {},
    Quechua: {},
    Aymara: {},
    Nahuatl: {},
    "K'iche'": {
      aka: ['Quiché', 'Quiche Maya'],
      when: {
        "K'iche'": {
          near: ['interpreter', 'language', 'languages', 'speak', 'speaks', 'Maya', 'Mam'],
          matches: ["K'iche' interpreter.", "Speaks K'iche' and Mam."],
          misses: ['Bake a kiche.', 'Kiche Ltd.'],
        },
        Quiché: {
          near: ['interpreter', 'language', 'languages', 'speak', 'speaks', 'Maya', 'Mam'],
          matches: ['Quiché interpreter.', 'Speaks Quiché.'],
          misses: ['Bakes quiche and tarts.', 'Serve the quiche warm.'],
        },
      },
    },
    Mixtec: { aka: ['Mixteco'] },
    Navajo: {
      aka: ['Diné Bizaad', 'Diné'],
      when: {
        Navajo: {
          near: spoken,
          unless: ['Navajo Nation', 'Navajo County'],
          matches: ['Fluent Navajo.', 'Speaks Navajo.'],
          misses: ['In the Navajo Nation.', 'Navajo County roads.'],
        },
      },
    },
    Cherokee: {
      when: {
        Cherokee: {
          near: ['spoken', 'speak', 'speaks', 'fluent', 'language', 'bilingual'],
          unless: ['Cherokee County', 'Cherokee Nation', 'Jeep Cherokee'],
          matches: ['Speaks Cherokee.', 'Cherokee language.'],
          misses: ['In Cherokee County.', 'Drive a Jeep Cherokee.'],
        },
      },
    },
    Cree: {
      when: {
        Cree: {
          near: spoken,
          unless: ['Cree Inc', 'Cree LED'],
          matches: ['Speaks Cree.', 'Cree language.'],
          misses: ['Cree LED fixtures.', 'Mr Cree.'],
        },
      },
    },
    Inuktitut: { aka: ['Inuit language'] },
    Ojibwe: { aka: ['Anishinaabemowin', 'Ojibway'] },
    "Yup'ik": {},
    Romani: {
      aka: ['Romany'],
      when: {
        Romany: {
          near: spoken,
          matches: ['Speaks Romany.', 'Romany interpreter.'],
          misses: ['Romany Traveller liaison.', 'Romany families.'],
        },
      },
    },
    'American Sign Language': {
      aka: ['ASL', 'ASL fluency', 'ASL proficiency'],
      when: {
        ASL: {
          exact: true,
          unless: ['ASL Airlines', 'ASL BiSecurity'],
          matches: ['Fluent in ASL.', 'ASL or English.'],
          misses: ['Joins ASL Airlines.', 'The asl file.'],
        },
      },
    },
    'British Sign Language': {
      aka: ['BSL', 'BSL Level 1', 'BSL Level 2', 'BSL Level 3', 'BSL signer'],
      when: {
        BSL: {
          exact: true,
          unless: ['BSL 1', 'BSL 2', 'BSL 3', 'BSL 4', 'BSL2', 'BSL3'],
          matches: ['Skills in BSL.', 'BSL desirable.'],
          misses: ['A BSL-2 laboratory.', 'Works in BSL-3 containment.'],
        },
      },
    },
    'Irish Sign Language': {},
    Auslan: { aka: ['Australian Sign Language'] },
    'New Zealand Sign Language': { aka: ['NZSL'] },
    LSF: {
      aka: ['Langue des signes française', 'French Sign Language'],
      when: {
        LSF: {
          exact: true,
          near: ['sign', 'langue', 'signes', 'language', 'deaf'],
          matches: ['LSF sign language.', 'Bilingual French and LSF, for deaf pupils.'],
          misses: ['A 10 LSF charge.', 'The LSF queue on the cluster.'],
        },
      },
    },
    'Langue des signes québécoise': { aka: ['LSQ', 'Quebec Sign Language'] },
    'German Sign Language': { aka: ['Deutsche Gebärdensprache', 'DGS Gebärdensprache'] },
    'Sign Language': { aka: ['sign language skills'] },
    Makaton: { aka: ['Makaton signing'] },
    'Signed Exact English': { aka: ['Signing Exact English', 'SEE sign'] },
    Esperanto: {},
    Neapolitan: {},
    Sicilian: {
      when: {
        Sicilian: {
          near: spoken,
          matches: ['Speaks Sicilian.', 'Sicilian dialect, native.'],
          misses: ['Sicilian lemons.', 'A Sicilian kitchen.'],
        },
      },
    },
    Occitan: {
      aka: ['Provençal'],
      when: {
        Provençal: {
          near: spoken,
          matches: ['Speaks Provençal.', 'Provençal, native.'],
          misses: ['Provençal cuisine.', 'A Provencal sauce.'],
        },
      },
    },
    Corsican: {},
    Aramaic: {
      aka: ['Assyrian', 'Neo-Aramaic', 'Chaldean'],
      when: {
        Assyrian: {
          near: spoken,
          matches: ['Assyrian interpreter.', 'Speaks Assyrian.'],
          misses: ['Assyrian art.', 'The Assyrian gallery.'],
        },
        Chaldean: {
          near: spoken,
          matches: ['Speaks Chaldean.', 'Chaldean interpreter.'],
          misses: ['The Chaldean Chamber.', 'Chaldean numbers.'],
        },
      },
    },
    Rohingya: {},
    Chin: {
      aka: ['Hakha Chin', 'Zomi', 'Falam Chin'],
      when: {
        Chin: {
          near: ['interpreter', 'Burmese', 'language', 'languages', 'dialect', 'speak', 'speaker', 'bilingual'],
          matches: ['Chin or Burmese interpreter.', 'Bilingual in Chin.'],
          misses: ['Keep your chin up.', 'Trim beard and chin hair.'],
        },
      },
    },
  },
})
