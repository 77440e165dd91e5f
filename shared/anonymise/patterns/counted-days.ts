import { latinPattern } from './latin.ts';

/** What a number with a dot counts: floors, forms of a school, chapters. */
const counted = latinPattern(
  String.raw`^ ?(?:(?:og|eller|til|-|–) \d+\. ?)?(?:gang|plads|person|deltager|dag|uge|måned|time|sal|etage|række|side|kvartal|halvår|bog|samtale|møde|besøg|sag|udgave|version|århundrede|klasse|kl|kilometer|minut|år|mand|kvinde|barn|linje|del|semester|omgang|runde|udkast|trin|punkt|kapitel|afsnit|sektion|division|behandling|årgang|generation|led|rapport|leveår|spor|bind|pinsedag|juledag|påskedag|forsøg|skoleår)`,
  'iu',
);

/** Whether what stands behind `3.` says that it is no day. */
export const isCountedDay = (behind: string): boolean => counted.test(behind);
