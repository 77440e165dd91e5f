import { sentencesOf, touches } from '../reading/sense.ts';

/** “Tre historier i ét dokument”, “Her er to små fra mig”. */
const several =
  /(?<!\p{L})(?:to|tre|fire|fem|seks|flere|et par|nogle|begge|[2-9]|two|three|four|several|both)(?: \p{L}+){0,2} (?:historier|fortællinger|eksempler|bidrag|oplevelser|beretninger|stories|examples)(?!\p{L})|(?<!\p{L})(?:her (?:er|får|kommer)|hermed|vedhæftet|vedlagt)(?: \p{L}+){0,2} (?:to|tre|fire|fem|seks|flere|et par)(?! (?:ting|dage|uger|måneder|år|timer|linjer|sider|ord|billeder))(?!\p{L})/iu;
const ofOthers = /(?<!\p{L})(?:læst|læste|jeres|deres|dine|read|your)(?!\p{L})/iu;

/** What a mail says of several stories in the document that it brings; empty where it says nothing. */
export function announcementIn(covering: string): string {
  let start = 0;
  for (const { end } of sentencesOf(covering)) {
    const sentence = covering.slice(start, end).trim();
    start = end;
    if (several.test(sentence) && !ofOthers.test(sentence) && !touches(sentence, 'thanks'))
      return sentence;
  }
  return '';
}
