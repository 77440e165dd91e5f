const many =
  /(?<!\p{L})(?:får|sender|har) (?:I|du|jeg|hermed) (?:dem|dem alle|alle)(?!\p{L})|(?:I|du) får (?:dem|alle)(?!\p{L})|(?<!\p{L})(?:har|er|får|får I|sender|kommer)(?: \p{L}+){0,2} (?:to|2|tre|3|flere|et par)(?: (?:stykker|stk|korte|små|fra mig|fra os|af mine egne|af mine|af vores|af mine gamle|mine egne|egne))?\s*[.,:!]|(?<!\p{L})(?:to|tre|fire|flere|et par|nogle|begge|mine|two|three|both|some|a couple of) (?:\p{L}+ ){0,2}(?:historier|fortællinger|eksempler|bidrag|oplevelser|stories|examples)(?!\p{L})/iu;

/** Whether a sentence speaks of several stories. */
export function announcesMany(text: string): boolean {
  return many.test(text);
}
