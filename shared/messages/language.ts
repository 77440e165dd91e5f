/** The languages of the interface; Danish comes first and is the source of every text. */
export type Language = 'da' | 'en';
