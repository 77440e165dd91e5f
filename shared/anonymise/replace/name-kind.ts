import { firstNames } from '../lists/first-names.ts';
import { wordsOf } from '../lists/words-of.ts';
import { type Gender, genders, type Origin, origins, pseudonymNames } from './pseudonym-names.ts';
import { escaped } from './words-beside.ts';

const listed = new Set(firstNames.map((name) => name.toLowerCase()));

/** Men whose names end as women's mostly do, and women whose names end as men's. */
const unlikeTheirEnding: Readonly<Record<Gender, ReadonlySet<string>>> = {
  male: new Set(
    wordsOf(`
arne bjarne børge tage helge palle kalle ove aage åge uffe jeppe lasse ole sune rune malte malthe frode ebbe eske villy willy
benny bobby danny freddy jimmy jonny johnny kenny ronny tommy eddy harry henry jerry larry teddy tony mattia luca elia nikita
sasha mustafa musa isa hamza yahya zakaria abdi ali rami sami mehdi hadi jesse george mike kåre loke tore ture thure terje
ville joe aske ante charlie eddie felipe jaime jose kaare levi noe pelle pete rené steve
thue`),
  ),
  female: new Set(
    wordsOf(`
karen birgit astrid ingrid kirsten ellen inger ruth edith gudrun solveig bodil sigrid agnes doris iris maren lis elin margit
judith gerd rigmor dagmar bitten majken karin katrin kathrin maiken lisbet lisbeth elisabeth elsebeth dorrit vivian lilian
lillian marian jasmin yasmin maryam meryem hanan nour nur isabel rachel hannah leah sarah deborah judit ester esther maibritt
majbritt britt kit liv siv bjørg borghild gunhild ragnhild linh mai lan malou gertrud noor zeynep elif aylin selin nermin shirin
helen marilyn evelyn miriam mirjam`),
  ),
};

/** Whose name it is, as far as its letters and the story tell; null where they do not. */
export function genderOf(first: string, texts: readonly string[]): Gender | null {
  const name = first.toLowerCase();
  for (const gender of genders) {
    if (unlikeTheirEnding[gender].has(name)) return gender;
    if (origins.some((origin) => isAmong(pseudonymNames[origin][gender], name))) return gender;
  }
  const isFemaleEnding = /[aeiy]$/u.test(name);
  if (listed.has(name)) return isFemaleEnding ? 'female' : 'male';
  return byPronouns(first, texts) ?? (/a$/u.test(name) ? 'female' : null);
}

/** Where a first name is at home; Danish where no list tells. */
export function originOf(first: string): Origin {
  const name = first.toLowerCase();
  const found = origins.find((origin) =>
    genders.some((gender) => isAmong(pseudonymNames[origin][gender], name)),
  );
  if (found !== undefined || listed.has(name)) return found ?? 'danish';
  if (/^(?:abd|moham|muham|mahm|hus|hass|fat|khad|moha|ahm|yous|yus)/u.test(name)) return 'muslim';
  return /(?:slav|mir|wicz|szka|enko|ytro)/u.test(name) ? 'slavic' : 'danish';
}

function isAmong(names: readonly string[], name: string): boolean {
  return names.some((one) => one.toLowerCase() === name);
}

/** The pronouns that follow a name in its sentence, most of them. */
function byPronouns(first: string, texts: readonly string[]): Gender | null {
  const follows = new RegExp(
    String.raw`(?<!\p{L})${escaped(first)}(?!\p{L})[^.!?\n]{0,60}[.,!?]?[^.!?\n]{0,40}?(?<!\p{L})(hun|hende|hendes|han|ham|hans)(?!\p{L})`,
    'giu',
  );
  let balance = 0;
  for (const text of texts) {
    for (const [, pronoun = ''] of text.matchAll(follows)) {
      balance += /^(?:hun|hende)/iu.test(pronoun) ? 1 : -1;
    }
  }
  if (balance === 0) return null;
  return balance > 0 ? 'female' : 'male';
}
