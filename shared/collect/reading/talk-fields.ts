import { type Feature, named } from './feature.ts';

/** What people write of when they write of the mails and not of what happened; common words of the language. */
const fields: readonly (readonly [string, RegExp])[] = [
  [
    'text',
    /^(?:historie|fortælling|beretning|bidrag|eksemp[el]l|anekdote|tekst|linje|afsnit|overskrift|titel|version|udgave|udkast|kladde|stor(?:y|ies)|slutning)/,
  ],
  [
    'send',
    /^(?:send|indsend|videresend|vedhæft|vedl[aæ]g|kopier|aflever|upload|delt?e?r?$|bidrage)/,
  ],
  ['write', /^(?:skriv|skrev|nedskr|tast|formuler|digt)/],
  ['read', /^(?:læs|oplæs|genlæs|gennemlæs)/],
  [
    'use',
    /^(?:bruge[rs]?$|brugt|forkort|klippe|rette[rts]?$|ret$|redig|tryk(?:ke|t|n)|offentligg|anonym|godkend|samtykke|udgiv)/,
  ],
  [
    'mail',
    /^(?:e?-?mail|besked|tråd|indbakke|spam|fil(?:en|er|erne)?$|bilag|link|pdf|word|dokument|mappe[nr]?$|emnefelt|formular|skema|nyhedsbrev|opslag|gruppen$|chat)/,
  ],
  [
    'device',
    /^(?:mobil|telefon|computer|pc|skærm|tastatur|printer|server|netværk|opdatering|adgangskode|batteri|ipad|iphone|stavekontrol)/,
  ],
  [
    'plan',
    /^(?:møde[rt]?|frist|deadline|ferie|dagsorden|referat|vagtplan|tilmeld|program|afbud|kursus|uge|liste|kl|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|januar|februar|marts|april|juni|juli|august|september|oktober|november|december)/,
  ],
  [
    'project',
    /^(?:hæfte|bog(?:en)?$|udstilling|hjemmeside|indsamling|samling|redaktion|trykkeri|kampagne|politiker|byråd|guide|spørgsmål|skabelon|puljen?)/,
  ],
  [
    'praise',
    /^(?:flot|fint|fin|fine|godt|sej|stærk|rørende|rørt|dejlig|skøn|fantastisk|smuk|herlig|genial|sjov|dygtig|fed[te]?$|bedste|vigtig|super|tårer)/,
  ],
  ['sorry', /^(?:undskyld|beklag|desværre|sorry|tvivl|håber?$|forhåbentlig|forsøg|prøver)/],
  [
    'thanks',
    /^(?:tak|tusind|takker|takke|initiativ|opfordring|invitation|påmindelse|idé|ide|tiltag)$/,
  ],
  [
    'now',
    /^(?:hermed|herunder|nedenfor|nedenstående|ovenstående|nederst|endelig|hellere|gerne|bare|altså|vist|alligevel)$/,
  ],
  ['mine', /^(?:min|mit|mine|vores)$/],
  ['yours', /^(?:din|dit|dine|jeres|andres)$/],
];

/** The fields that a word touches, a bit for each. */
export function touchedBy(word: string): number {
  return fields.reduce((sum, [, field], at) => (field.test(word) ? sum | (1 << at) : sum), 0);
}

/** “Min er kort”, “her er min”: a bit beside those of the fields. */
const aloneBit = 1 << fields.length;

/** What is touched, field by field, and two together. */
export interface FieldFeatures {
  readonly each: readonly Feature[];
  readonly pairs: readonly Feature[];
}

const known = new Map<number, FieldFeatures>();

/** What fields say that are touched together, by their bits. */
export function fieldFeatures(touched: number): FieldFeatures {
  const before = known.get(touched);
  if (before !== undefined) return before;
  const names = fields.filter((_, at) => (touched & (1 << at)) !== 0).map(([name]) => name);
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one} ${other}`));
  if ((touched & aloneBit) !== 0) pairs.push('mine alone');
  const found = { each: names.map(asFeature), pairs: pairs.map(asFeature) };
  known.set(touched, found);
  return found;
}

function asFeature(name: string): Feature {
  return named(`f ${name}`);
}

interface Touching {
  readonly word: string;
  readonly fields: number;
}

/** The fields that the words touch, a bit for each. A word for one's own text without its noun counts too. */
export function fieldsOf(words: readonly Touching[]): number {
  let touched = 0;
  for (const word of words) touched |= word.fields;
  return words.some(isAlone) ? touched | aloneBit : touched;
}

/** What is mine is told by what went before. */
function isAlone({ word }: Touching, at: number, words: readonly Touching[]): boolean {
  if (word !== 'min' && word !== 'mit' && word !== 'mine' && word !== 'vores') return false;
  const next = words[at + 1]?.word;
  return (
    next === undefined ||
    /^(?:er|var|handler|kommer|blev|bliver|om|fra|hedder|i|på|til|og|men|har|skal|kan|med|står|ligger|foregår|går|nu|her|også|den|som|lyder|jeg|vi)$/.test(
      next,
    )
  );
}
