/** Words of a story that its author wants to be others. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

const b = '(?<![\\p{L}\\p{N}])';
/** A few words; a comma or a full stop only within a number. */
const words = '((?:[^.,;:!?\\n]|(?<=\\d)[.,](?=\\d)){1,80}?)';
/** Where the words end: with the sentence, or where it goes on to say where they stand. */
const end =
  '(?=\\s*(?:$|[.,;:!?)\\n](?!\\d)|[–—-]\\s)|\\s+(?:i|in) (?:min|mit|den|det|hele|my|the)?\\s?(?:histori|fortælling|første|anden|andet|tredje|sidste|linje|afsnit|tekst|overskrift|start|slut|begynd|story|first|second|third|last|text|title)|\\s+(?:i|in) (?:min|mit|mine|my)(?=\\s*(?:$|[.,;:!?)]))|\\s+(?:tak|please|thanks)(?!\\p{L}))';
const shall =
  '(?:skal|skulle|bør|burde)(?: der| det)?(?: have)? (?:stå|stået|være|været|hedde|heddet)';

/** What people write, in Danish and English; `to` tells which of the two groups holds the new words. */
const forms: readonly { readonly form: RegExp; readonly to: 1 | 2 }[] = [
  {
    to: 1,
    form: formOf(
      `${shall} ${words},? (?:og |men )?(?:ikke|i stedet for|istedet for) ${words}${end}`,
    ),
  },
  {
    to: 2,
    form: formOf(
      `(?:der|det) står ${words},? (?:men )?(?:(?:der|det|den) )?${shall} ${words}${end}`,
    ),
  },
  {
    to: 2,
    form: formOf(
      `jeg (?:skrev|har skrevet|kom til at skrive|fik skrevet) ${words},? (?:men )?(?:(?:der|det|den) )?${shall} ${words}${end}`,
    ),
  },
  {
    to: 2,
    form: formOf(
      `(?:ret|rette|ændr|ændre|skift|skifte)(?: lige| venligst| gerne)? ${words} (?:om )?(?:til|ud med) ${words}${end}`,
    ),
  },
  {
    to: 2,
    form: formOf(`(?:erstat|erstatte)(?: lige| venligst| gerne)? ${words} med ${words}${end}`),
  },
  { to: 2, form: formOf(`${words} skal (?:rettes|ændres|laves om) til ${words}${end}`) },
  {
    to: 1,
    form: formOf(`should (?:say|read|be) ${words},? (?:and )?(?:not|instead of) ${words}${end}`),
  },
  { to: 2, form: formOf(`(?:change|correct) ${words} to ${words}${end}`) },
  { to: 2, form: formOf(`replace ${words} (?:with|by) ${words}${end}`) },
  {
    to: 2,
    form: formOf(
      `(?:it|that) says ${words},? (?:but )?(?:it )?should (?:say|read|be) ${words}${end}`,
    ),
  },
];

/** What stands for the words themselves. */
const general =
  /^(?:lige |venligst )?(?:navnet|navne|ordet|ordene|tallet|tallene|datoen|dagen|ugedagen|årstallet|alderen|titlen|overskriften|stedet|byen|det|den|dem|teksten|historien|min historie|mit navn|the name|the word|the number|the date|the title|it)(?=\s|$)\s*/iu;

/** Who puts a word right writes no more signs than this. */
const longest = 1_500;

/** A name, a number or a day is to be another, without a word of what stands there now. */
const request =
  /(?<!\p{L})(?:ret|rette|ændr|ændre|skift|skifte|change|correct)(?: lige| venligst| gerne)? (?:navn|tal|dato|dag|ugedag|årstal|alder|tit(?:e)?l|overskrift|sted|by|ord|the (?:name|number|date|title|word))\p{L}* (?:til|to)(?!\p{L})/iu;

/**
 * The words that a message asks to have put right, as it writes them: “der skal stå 14, ikke 41”.
 * Empty where it does not say both what stands there and what shall.
 */
export function replacementsIn(text: string): readonly Replacement[] {
  if (text.length > longest) return [];
  const line = text.replace(/\s+/g, ' ');
  const found: (Replacement & { readonly at: number })[] = [];
  for (const { form, to } of forms) {
    for (const match of line.matchAll(form)) {
      const [one, two] = [bare(match[1] ?? ''), bare(match[2] ?? '')];
      const pair = to === 1 ? { from: two, to: one } : { from: one, to: two };
      const isNew = !found.some(
        ({ at }) => at <= match.index + match[0].length && match.index <= at,
      );
      if (pair.from !== '' && pair.to !== '' && pair.from !== pair.to && isNew)
        found.push({ ...pair, at: match.index });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ from, to }) => ({ from, to }));
}

/** Whether a message asks for a correction without saying what stands there now. */
export function asksForCorrection(text: string): boolean {
  return request.test(text);
}

function formOf(pattern: string): RegExp {
  return new RegExp(`${b}${pattern}`, 'giu');
}

/**
 * Words without quotation marks around them, without “the name” before them, and without what follows
 * the mark that closes them.
 */
function bare(text: string): string {
  const said = text.trim().replace(general, '');
  const quoted = /^["“”„»«]([^"“”„»«]+)["“”„»«]/.exec(said)?.[1];
  return (quoted ?? said).replace(/^["“”„»«'’‘]+|(?<!["“”„»«'’‘])["“”„»«'’‘]+$/g, '').trim();
}
