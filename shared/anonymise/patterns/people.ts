import { roleWords } from '../lists/field-words.ts';

/** Nouns for people by their relation, age or part, with their endings. For the flag `i`. */
const nouns =
  'dreng|pige|mand|m[æa]nd|kvinde?|søn|datter|døtre|barn|børn|bror|broder|brødre|søster|mor|moder|far|fader|for[æe]ldre|borger|ung|unge|fyr|herre|dame|enke|enkemand|teenager|tvilling|trilling|baby|kæreste|veninde|ven|kammerat|elev|beboer|patient|klient|knægt|gut|tøs|nevø|niece|fætter|kusine|onkel|tante|moster|faster|person|bruger|kollega|pædagog|lærer|rådgiver|nabo|medarbejder|praktikant|lærling|frivillig|medlem|kone|hustru|ægtefælle|samlever|svigerinde|svoger|mormor|farmor|morfar|farfar|oldemor|pensionist|flygtning|studerende|familiefar|familiemor|husmor|hjemløs|yngste|ældste|mellemste|mindste|lille|store|svend|ansøger|ægtepar|søskende|søskendepar|forælder|voksen|voksne|menneske';

/** A noun for a person, alone or at the end of a compound, definite or not, in the plural or not. */
export const personNoun = String.raw`(?<!\p{L})(?:\p{L}*(?:${nouns})(?:n|r|e|en|et|er|ne|rne|erne|ene|inde|inden)?|${roleWords.filter((word) => !word.endsWith('.')).join('|')})`;

/** Pronouns of one person. */
export const personPronoun = 'han|hun|jeg|du';
