import { firstSentence } from './sense.ts';

/** Somebody new is brought in among so many first words. */
const openingWords = 9;

/** Asked first, since it is told at once. */
const article = /e[nt],?\s/i;
const newcomer = /(?<!\p{L})(?:en|et),? (\p{L}+)(?: (\p{L}+))?/iu;
/** “En dag”, “et halvt år senere” and “en af dem” go on with what was told. */
const goesOn =
  /^(?:dag|dags|nat|morgen|aften|formiddag|eftermiddag|gang|uge|måned|time|stund|weekend|sommer|vinter|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|år|minut|øjeblik|kvarter|døgn|del|af|anden|andet)$/iu;
/** What speaks of somebody who is known already, or of what came next. */
const known =
  /(?<!\p{L})(?:han|hun|ham|hende|hans|hendes|de|dem|deres|den|det|bagefter|derefter|siden|senere|efter|så|nu|til sidst|i dag|også)(?!\p{L})/iu;

/**
 * Whether a paragraph begins another story: its first sentence brings in somebody or something with
 * “en” or “et”, and speaks of nobody before that.
 */
export function opensStory(text: string): boolean {
  if (!article.test(text)) return false;
  const start = firstSentence(text).split(/\s+/).slice(0, openingWords).join(' ');
  const match = newcomer.exec(start);
  if (match === null || known.test(start.slice(0, match.index))) return false;
  const [, word = '', next = ''] = match;
  return (
    !goesOn.test(word) && !(/^(?:halv|hel|enkelt|sen|tidlig)/iu.test(word) && goesOn.test(next))
  );
}
