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
    'Business English': { is: ['English'] },
    'Business German': { is: ['German'] },
    'Business Japanese': { aka: ['business-level Japanese'], is: ['Japanese'] },
    English: {
      aka: ['English language skills', 'English proficiency', 'English-speaking', 'spoken English', 'written English'],
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
            'a2',
            'b1',
            'b2',
            'c1',
            'c2',
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
            'spanish',
            'french',
            'german',
          ],
          unless: [
            'degree in english',
            'english degree',
            'english literature',
            'english teacher',
            'english teachers',
            'english teaching',
            'gcse english',
            'english gcse',
            'english and maths',
            'maths and english',
            'english maths',
            'english and mathematics',
            'english heritage',
            'english major',
            'english language learners',
            'english language learner',
            'english language arts',
            'english as a second language',
            'english as an additional language',
            'english composition',
            'teach english',
            'teaching english',
            'english department',
            'english lessons',
            'english journalism',
            'in english literature',
            'head of english',
            'english curriculum',
            'english education',
            'ba in english',
            'ma in english',
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
            'spanish teacher',
            'spanish cuisine',
            'spanish food',
            'spanish market',
            'spanish subsidiary',
            'spanish bank',
            'spanish town',
          ],
          matches: ['Fluent in Spanish.', 'Spanish and English, spoken and written.'],
          misses: ['Our Spanish subsidiary grew.', 'Cooks Spanish cuisine with a fluent hand.'],
        },
        'Spanish-speaking': {
          unless: ['non spanish speaking'],
          matches: ['Spanish-speaking candidates preferred.', 'A Spanish-speaking nurse.'],
          misses: ['For non-Spanish-speaking callers.', 'Non-Spanish-speaking families.'],
        },
      },
    },
    'Latin American Spanish': { is: ['Spanish'] },
    French: {
      aka: [
        'Français',
        'French language',
        'French-speaking',
        'bilingual French',
        'bilingual English/French',
        'English/French bilingual',
        'francophone',
      ],
      when: {
        French: {
          near: spoken,
          unless: [
            'french teacher',
            'french cuisine',
            'french fries',
            'french doors',
            'french bakery',
            'french market',
            'french drains',
            'french subsidiary',
            'french restaurant',
            'french horn',
            'french polishing',
          ],
          matches: ['Fluent French required.', 'English and French at B2 level.'],
          misses: ['Install French doors.', 'Our French subsidiary.'],
        },
      },
    },
    'Canadian French': { aka: ['Québécois French'], is: ['French'] },
    German: {
      aka: ['Deutsch', 'German language', 'Hochdeutsch', 'High German', 'German-speaking', 'Deutschkenntnisse'],
      when: {
        German: {
          near: spoken,
          unless: [
            'german teacher',
            'german shepherd',
            'german market',
            'german subsidiary',
            'german company',
            'german engineering',
            'german cars',
            'german beer',
            'german labour law',
            'german tax',
          ],
          matches: ['Fluent in German and English.', 'German at C1.'],
          misses: ['Knowledge of German tax.', 'Trains a German Shepherd.'],
        },
        'High German': {
          unless: ['a high german'],
          matches: ['Spoken High German.', 'Native High German.'],
          misses: ['Paid a high German tax.', 'There is a high German share.'],
        },
      },
    },
    'Swiss German': { aka: ['Schweizerdeutsch', 'Schwyzerdütsch'] },
    Italian: {
      aka: ['Italiano', 'Italian language', 'Italian-speaking'],
      when: {
        Italian: {
          near: spoken,
          unless: [
            'italian cuisine',
            'italian restaurant',
            'italian food',
            'italian market',
            'italian teacher',
            'italian kitchen',
          ],
          matches: ['Italian, native speaker.', 'Fluent Italian.'],
          misses: ['An Italian restaurant.', 'Knowledge of Italian cuisine.'],
        },
      },
    },
    Portuguese: {
      aka: ['Português', 'Portuguese language', 'Portuguese-speaking'],
      when: {
        Portuguese: {
          near: spoken,
          unless: ['portuguese company', 'portuguese market', 'portuguese subsidiary'],
          matches: ['Fluent in Portuguese.', 'Portuguese (native).'],
          misses: ['A Portuguese company.', 'The Portuguese coast.'],
        },
      },
    },
    'European Portuguese': { is: ['Portuguese'] },
    'Brazilian Portuguese': { aka: ['Portuguese (Brazil)', 'PT-BR', 'Portuguese (Brazilian)'], is: ['Portuguese'] },
    Dutch: {
      aka: ['Nederlands', 'Dutch language', 'Dutch-speaking'],
      when: {
        Dutch: {
          near: spoken,
          unless: [
            'dutch oven',
            'dutch market',
            'dutch bros',
            'dutch law',
            'dutch subsidiary',
            'dutch company',
            'dutch tax',
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
          unless: ['flemish company', 'flemish market', 'flemish subsidiary'],
          matches: ['Fluent in Flemish.', 'Flemish (native).'],
          misses: ['A Flemish company.', 'The Flemish coast.'],
        },
      },
    },
    Luxembourgish: {
      aka: ['Lëtzebuergesch'],
      when: {
        Luxembourgish: {
          near: spoken,
          unless: ['luxembourgish company', 'luxembourgish market', 'luxembourgish subsidiary'],
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
          unless: ['danish pastry', 'danish pastries', 'danish company', 'danish crown', 'danish market'],
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
          unless: ['swedish massage', 'swedish market', 'swedish company', 'swedish derogation'],
          matches: ['Fluent Swedish.', 'Swedish (C1).'],
          misses: ['Basic Swedish massage.', 'A Swedish company.'],
        },
      },
    },
    Norwegian: {
      aka: ['Norsk', 'Norwegian language'],
      when: {
        Norwegian: {
          near: spoken,
          unless: ['norwegian cruise line', 'norwegian air', 'norwegian company', 'norwegian market'],
          matches: ['Fluent Norwegian.', 'Norwegian and English languages.'],
          misses: ['Norwegian Cruise Line business.', 'The Norwegian salmon quota.'],
        },
      },
    },
    Bokmål: { is: ['Norwegian'] },
    Finnish: {
      aka: ['Suomi', 'Finnish language'],
      when: {
        Finnish: {
          near: spoken,
          unless: ['finnish company', 'finnish market', 'finnish sauna'],
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
          unless: ['icelandic company', 'icelandic market', 'icelandic subsidiary'],
          matches: ['Fluent in Icelandic.', 'Icelandic (native).'],
          misses: ['A Icelandic company.', 'The Icelandic coast.'],
        },
      },
    },
    Polish: {
      aka: ['Polski', 'Polish language', 'Polish-speaking'],
      when: {
        Polish: {
          exact: true,
          near: spoken,
          unless: ['polish zloty', 'polish market', 'polish company', 'polish law', 'polish tax', 'polish and shine'],
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
          unless: ['czech republic', 'czech market', 'czech company'],
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
          unless: ['slovenian company', 'slovenian market', 'slovenian subsidiary'],
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
          unless: ['croatian company', 'croatian market', 'croatian subsidiary'],
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
          unless: ['serbian company', 'serbian market', 'serbian subsidiary'],
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
          unless: ['bosnian company', 'bosnian market', 'bosnian subsidiary'],
          matches: ['Fluent in Bosnian.', 'Bosnian (native).'],
          misses: ['A Bosnian company.', 'The Bosnian coast.'],
        },
      },
    },
    Montenegrin: {
      when: {
        Montenegrin: {
          near: spoken,
          unless: ['montenegrin company', 'montenegrin market', 'montenegrin subsidiary'],
          matches: ['Fluent in Montenegrin.', 'Montenegrin (native).'],
          misses: ['A Montenegrin company.', 'The Montenegrin coast.'],
        },
      },
    },
    Macedonian: {
      when: {
        Macedonian: {
          near: spoken,
          unless: ['macedonian company', 'macedonian market', 'macedonian subsidiary'],
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
          unless: ['bulgarian company', 'bulgarian market', 'bulgarian subsidiary'],
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
          unless: ['romanian company', 'romanian market', 'romanian subsidiary'],
          matches: ['Fluent in Romanian.', 'Romanian (native).'],
          misses: ['A Romanian company.', 'The Romanian coast.'],
        },
      },
    },
    Hungarian: {
      aka: ['Magyar', 'Hungarian language'],
      when: {
        Hungarian: {
          near: spoken,
          unless: ['hungarian company', 'hungarian market', 'hungarian subsidiary'],
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
          unless: ['albanian company', 'albanian market', 'albanian subsidiary'],
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
            'greek life',
            'greek food',
            'greek yogurt',
            'greek yoghurt',
            'greek market',
            'ancient greek',
            'greek cuisine',
          ],
          matches: ['Fluent Greek.', 'Greek (native).'],
          misses: ['Advisor to Greek life.', 'Sells Greek yogurt.'],
        },
      },
    },
    Latin: {
      aka: ['Latin language'],
      when: {
        Latin: {
          near: spoken,
          unless: ['latin america', 'latin american', 'latin music', 'latin dance'],
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
          unless: ['russian market', 'russian federation', 'russian ballet', 'russian literature'],
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
          unless: ['ukrainian company', 'ukrainian market', 'ukrainian subsidiary'],
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
          unless: ['belarusian company', 'belarusian market', 'belarusian subsidiary'],
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
          unless: ['lithuanian company', 'lithuanian market', 'lithuanian subsidiary'],
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
          unless: ['latvian company', 'latvian market', 'latvian subsidiary'],
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
          unless: ['estonian company', 'estonian market', 'estonian subsidiary'],
          matches: ['Fluent in Estonian.', 'Estonian (native).'],
          misses: ['A Estonian company.', 'The Estonian coast.'],
        },
      },
    },
    Irish: {
      aka: ['Gaeilge', 'Irish Gaelic', 'Irish language'],
      when: {
        Irish: {
          near: ['fluent', 'fluency', 'speak', 'speaks', 'speaker', 'spoken', 'language', 'gaeilge', 'bilingual'],
          unless: ['irish life', 'irish water', 'irish market'],
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
          unless: ['welsh government', 'welsh water', 'welsh ambulance', 'welsh assembly', 'welsh corgi'],
          matches: ['Fluent Welsh is desirable.', 'The ability to speak Welsh.'],
          misses: ['Funded by the Welsh Government.', 'The Welsh hills.'],
        },
      },
    },
    Catalan: { aka: ['Català', 'Valencian'] },
    Basque: {
      aka: ['Euskara'],
      when: {
        Basque: {
          near: spoken,
          unless: ['basque country', 'basque cuisine'],
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
          unless: ['hebrew university', 'hebrew school', 'hebrew home', 'biblical hebrew'],
          matches: ['Fluent Hebrew.', 'Hebrew speaker.'],
          misses: ['The Hebrew Home for seniors.', 'Near the Hebrew University.'],
        },
      },
    },
    Arabic: { aka: ['العربية', 'Arabic language', 'Arabic-speaking', 'Arabic speaker'] },
    'Modern Standard Arabic': { is: ['Arabic'] },
    'Egyptian Arabic': { aka: ['Arabic (Egyptian)'], is: ['Arabic'] },
    'Levantine Arabic': { aka: ['Arabic (Levantine)'], is: ['Arabic'] },
    'Gulf Arabic': { aka: ['Khaleeji Arabic'], is: ['Arabic'] },
    'Moroccan Arabic': { aka: ['Darija'], is: ['Arabic'] },
    'Iraqi Arabic': { aka: ['Arabic (Iraqi)'], is: ['Arabic'] },
    Turkish: {
      aka: ['Türkçe', 'Turkish language', 'Turkish-speaking'],
      when: {
        Turkish: {
          near: spoken,
          unless: ['turkish airlines', 'turkish cuisine', 'turkish bath', 'turkish market', 'turkish coffee'],
          matches: ['Fluent Turkish.', 'Turkish (C2).'],
          misses: ['Flies Turkish Airlines.', 'Serves Turkish coffee.'],
        },
      },
    },
    Kurdish: {},
    Sorani: { aka: ['Kurdish Sorani'], is: ['Kurdish'] },
    Kurmanji: { aka: ['Kurdish Kurmanji'], is: ['Kurdish'] },
    Persian: {
      aka: ['Farsi', 'Farsi language', 'Persian language'],
      when: {
        Persian: {
          near: spoken,
          unless: ['persian rugs', 'persian gulf', 'persian cat', 'persian cats'],
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
    Punjabi: {
      aka: ['Panjabi', 'Panjabi (Gurmukhi)'],
      when: {
        Punjabi: {
          near: spoken,
          unless: ['punjabi cuisine', 'punjabi food'],
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
          unless: ['tamil nadu'],
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
    Sindhi: {},
    Nepali: { aka: ['Nepalese'] },
    Sinhala: { aka: ['Sinhalese'] },
    Sylheti: {},
    Chinese: {
      aka: ['Chinese language', '中文', 'Chinese-speaking'],
      when: {
        Chinese: {
          near: spoken,
          unless: [
            'chinese market',
            'chinese cuisine',
            'chinese suppliers',
            'chinese food',
            'chinese restaurant',
            'chinese medicine',
            'traditional chinese medicine',
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
          unless: ['mandarin oriental', 'mandarin orange', 'mandarin oranges'],
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
          unless: ['traditional chinese medicine'],
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
      aka: ['日本語', 'Nihongo', 'Japanese language', 'Japanese-speaking'],
      when: {
        Japanese: {
          near: spoken,
          unless: [
            'japanese cuisine',
            'japanese company',
            'japanese restaurant',
            'japanese market',
            'japanese knotweed',
            'japanese encephalitis',
          ],
          matches: ['Fluent in Japanese.', 'Speaks Japanese.'],
          misses: ['A Japanese restaurant.', 'Working in a Japanese company.'],
        },
      },
    },
    Korean: {
      aka: ['한국어', 'Korean language', 'Korean-speaking'],
      when: {
        Korean: {
          near: spoken,
          unless: ['korean barbecue', 'korean market', 'korean air', 'korean war', 'korean cuisine'],
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
          unless: ['vietnamese cuisine', 'vietnamese food', 'vietnamese restaurant'],
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
            'thai food',
            'thai cuisine',
            'thai massage',
            'thai restaurant',
            'thai boxing',
            'muay thai',
            'thai airways',
            'thai kitchen',
            'thai market',
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
          near: ['interpreter', 'burmese', 'language', 'languages', 'dialect', 'speak', 'speaker', 'bilingual'],
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
          unless: ['indonesian company', 'indonesian market', 'indonesian subsidiary'],
          matches: ['Fluent in Indonesian.', 'Indonesian (native).'],
          misses: ['A Indonesian company.', 'The Indonesian coast.'],
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
          unless: ['hawaiian airlines', 'hawaiian electric'],
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
          unless: ['tongan company', 'tongan market', 'tongan subsidiary'],
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
    Māori: { aka: ['Te Reo Māori', 'te reo'] },
    Mongolian: {
      aka: ['Khalkha Mongolian'],
      when: {
        Mongolian: {
          near: spoken,
          unless: ['mongolian company', 'mongolian market', 'mongolian subsidiary'],
          matches: ['Fluent in Mongolian.', 'Mongolian (native).'],
          misses: ['A Mongolian company.', 'The Mongolian coast.'],
        },
      },
    },
    Tibetan: {
      when: {
        Tibetan: {
          near: spoken,
          unless: ['tibetan company', 'tibetan market', 'tibetan subsidiary'],
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
          unless: ['kazakh company', 'kazakh market', 'kazakh subsidiary'],
          matches: ['Fluent in Kazakh.', 'Kazakh (native).'],
          misses: ['A Kazakh company.', 'The Kazakh coast.'],
        },
      },
    },
    Uzbek: {
      when: {
        Uzbek: {
          near: spoken,
          unless: ['uzbek company', 'uzbek market', 'uzbek subsidiary'],
          matches: ['Fluent in Uzbek.', 'Uzbek (native).'],
          misses: ['A Uzbek company.', 'The Uzbek coast.'],
        },
      },
    },
    Kyrgyz: { aka: ['Kirghiz'] },
    Azerbaijani: { aka: ['Azeri'] },
    Armenian: {
      aka: ['Hayeren'],
      when: {
        Armenian: {
          near: spoken,
          unless: ['armenian company', 'armenian market', 'armenian subsidiary'],
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
          unless: ['georgian terrace', 'georgian building', 'georgian house', 'georgian court', 'georgian college'],
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
          unless: ['somali company', 'somali market', 'somali subsidiary'],
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
    Twi: {},
    Wolof: {},
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
          unless: ['zulu time'],
          matches: ['Fluent Zulu.', 'Speaks Zulu and English.'],
          misses: ['Times in Zulu.', 'Zulu Alpha squad.'],
        },
      },
    },
    Xhosa: { aka: ['isiXhosa'] },
    Afrikaans: {},
    Sesotho: { aka: ['Southern Sotho', 'Sotho'] },
    Setswana: { aka: ['Tswana'] },
    'Cape Verdean Creole': { aka: ['Cape Verdean', 'Kriolu', 'Cabo Verdean Creole'] },
    'Haitian Creole': { aka: ['Creole (Haitian)', 'Kreyòl', 'Kreyòl ayisyen'] },
    'Jamaican Patois': { aka: ['Patois', 'Jamaican Creole'] },
    Quechua: {},
    "K'iche'": {
      aka: ['Quiché', 'Quiche Maya'],
      when: {
        "K'iche'": {
          near: ['interpreter', 'language', 'languages', 'speak', 'speaks', 'maya', 'mam'],
          matches: ["K'iche' interpreter.", "Speaks K'iche' and Mam."],
          misses: ['Bake a kiche.', 'Kiche Ltd.'],
        },
        Quiché: {
          near: ['interpreter', 'language', 'languages', 'speak', 'speaks', 'maya', 'mam'],
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
          unless: ['navajo nation', 'navajo county'],
          matches: ['Fluent Navajo.', 'Speaks Navajo.'],
          misses: ['In the Navajo Nation.', 'Navajo County roads.'],
        },
      },
    },
    Cherokee: {
      when: {
        Cherokee: {
          near: ['spoken', 'speak', 'speaks', 'fluent', 'language', 'bilingual'],
          unless: ['cherokee county', 'cherokee nation', 'jeep cherokee'],
          matches: ['Speaks Cherokee.', 'Cherokee language.'],
          misses: ['In Cherokee County.', 'Drive a Jeep Cherokee.'],
        },
      },
    },
    Cree: {
      when: {
        Cree: {
          near: spoken,
          unless: ['cree inc', 'cree led'],
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
      aka: ['ASL', 'ASL proficiency'],
      when: {
        ASL: {
          exact: true,
          unless: ['asl airlines', 'asl bisecurity'],
          matches: ['Fluent in ASL.', 'ASL or English.'],
          misses: ['Joins ASL Airlines.', 'The asl file.'],
        },
      },
    },
    'British Sign Language': {
      aka: ['BSL', 'BSL signer'],
      when: {
        BSL: {
          exact: true,
          unless: ['bsl 1', 'bsl 2', 'bsl 3', 'bsl 4', 'bsl2', 'bsl3'],
          matches: ['Skills in BSL.', 'BSL desirable.'],
          misses: ['A BSL-2 laboratory.', 'Works in BSL-3 containment.'],
        },
      },
    },
    'BSL Level 3': { is: ['BSL Level 2'] },
    'BSL Level 2': { is: ['BSL Level 1'] },
    'BSL Level 1': { is: ['British Sign Language'] },
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
    Chaldean: {
      when: {
        Chaldean: {
          near: spoken,
          matches: ['Speaks Chaldean.', 'Chaldean interpreter.'],
          misses: ['The Chaldean Chamber.', 'Chaldean numbers.'],
        },
      },
    },
    Assyrian: {
      when: {
        Assyrian: {
          near: spoken,
          matches: ['Assyrian interpreter.', 'Speaks Assyrian.'],
          misses: ['Assyrian art.', 'The Assyrian gallery.'],
        },
      },
    },
    Rohingya: {},
    Chin: {
      when: {
        Chin: {
          near: ['interpreter', 'burmese', 'language', 'languages', 'dialect', 'speak', 'speaker', 'bilingual'],
          matches: ['Chin or Burmese interpreter.', 'Bilingual in Chin.'],
          misses: ['Keep your chin up.', 'Trim beard and chin hair.'],
        },
      },
    },
  },
})
