const units = 'en|et|to|tre|fire|fem|seks|syv|otte|ni';
const tens = 'tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems';

/** Twenty to ninety-nine in words, as one reads a telephone number aloud: `toogtyve`, `to og tyve`. */
export const tensInWords = `(?:(?:${units})(?:og| og |-og-))?(?:${tens})(?:sindstyve)?`;

/** Two to a hundred in words; one is an article as well. */
export const numberInWords = `(?:(?:et par|nogle) og (?:${tens})|${tensInWords}|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|hundrede)`;

/** First to thirty-first, as the days of a month are read. */
export const ordinalInWords =
  'første|anden|andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|elle?vte|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tyvende|(?:en|to|tre|fire|fem|seks|syv|otte|ni)ogtyvende|tredi?vte|enogtredi?vte';
