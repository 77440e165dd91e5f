/** The languages of the interface; Danish comes first and is the source of every text. */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];
