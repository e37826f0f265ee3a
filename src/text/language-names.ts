/** Spoken languages by their English names, as they are printed, with space between. */
export const LANGUAGE_NAMES = `English Spanish French German Danish Swedish Norwegian Finnish Icelandic Dutch Flemish
Italian Portuguese Polish Czech Slovak Slovenian Croatian Serbian Bosnian Bulgarian Romanian Hungarian Greek Turkish
Russian Ukrainian Estonian Latvian Lithuanian Albanian Maltese Irish Welsh Catalan Basque Galician Arabic Hebrew Farsi
Persian Dari Pashto Kurdish Urdu Hindi Punjabi Gujarati Bengali Marathi Tamil Telugu Kannada Malayalam Sinhala Nepali
Mandarin Cantonese Chinese Japanese Korean Vietnamese Thai Lao Khmer Burmese Malay Indonesian Tagalog Filipino Hmong
Somali Swahili Amharic Tigrinya Yoruba Igbo Hausa Zulu Xhosa Odia Afrikaans Creole ASL Maori Samoan Navajo Latin
Hawaiian Oromo Twi Wolof Shona Kinyarwanda Yiddish Quechua Tibetan Uzbek Azerbaijani Macedonian Belarusian Cebuano
Ilocano Luxembourgish Armenian Georgian Kazakh Mongolian Deutsch`
