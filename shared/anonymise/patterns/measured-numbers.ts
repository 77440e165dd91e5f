import { latinPattern } from './latin.ts';

const labels =
  'stk|nr|nummer|kl|klokken|pct|rum|lok|lokale|stue|bolig|lejlighed|plads|værelse|dør|skab|hylde|boks|kasse|række|spor|version|udgave|pkt|punkt|kap|kapitel|afsnit|side|s|mappe|figur|fig|tabel|tab|bilag|skema|skabelon|trin|niveau|øvelse|opgave|lektion|modul|kursus|hold|gruppe|klasse|årgang|fase|linje|linie|bus|str|størrelse|skala|snit|gennemsnit|gns|karakter|karakteren|ph|wisc|wais|iq|uge|uger|ugerne|mål|målet|feber|temp|temperatur|temperaturen|blodprocent|puls|windows|ios|android|model|ratio|forhold|forholdet|normering|normeringen';
const matches =
  'score|scoren|stillingen|stilling|resultat|resultatet|kamp|kampen|fodbold|håndbold|vandt|vinder|vundet|tabte|taber|tabt|slog|slået|foran|bagud|uafgjort|sejr|nederlag|stemt|stemte|stemmer|vedtaget|forkastet|flertal';
const around = 'ca|cirka|omkring|over|under|højst|mindst|næsten|nøjagtig|præcis';

const numbered = latinPattern(
  String.raw`(?:§|(?<!\p{L})(?:${labels}|${matches}|${around})\.?:?)(?:\s(?:er|var|blev|bliver|på|med|til|i))*\s*(?:\d[\d.-]*(?:,\s|\s(?:og|til|eller|samt)\s|/))*$`,
  'iu',
);
/** So far back do a label and the numbers behind it reach, in UTF-16 units. */
export const longestNumbered = 36;

/** Whether what stands before two numbers is what is numbered, measured or played by them: `lokale 3.4`, `vandt 3-1`. */
export const isNumbered = (before: string): boolean => numbered.test(before);

/** What stands behind a number that is measured or counted. */
export const measured = latinPattern(
  String.raw`^\s?(?:af|ud af|del|tid|timer?|min|minutter|år|mdr|måneder|uger|dage|døgn|liter|l|dl|ml|mg|g|kg|kilo|km|kilometer|m|m2|meter|cm|mm|grader|promille|procent|pct|point|mio|mia|millioner|milliarder|kr|kroner|tusind|gange|gg|x|pladser|stillinger|stk|børn|unge|personer|voksne|borgere|i snit|i gennemsnit|sejr|nederlag|på (?:bane|pausen))(?!\p{L})`,
  'iu',
);
