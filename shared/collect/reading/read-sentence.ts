import { saysNewVersion } from '../parts/new-version.ts';
import { wordsOf } from '../parts/unit.ts';
import { bringsAnother, speaksOfOneMore } from '../stories/another-story.ts';
import { nextTeller } from '../teller/next-teller.ts';
import { passedOnIn } from '../teller/passes-on.ts';
import { rememberLatest } from '../thread/remember-latest.ts';
import { type AnnouncedCount, announcedCount } from './announced-count.ts';
import { announcesMany } from './announces-many.ts';
import { counted, type Feature, type FeatureSet, featureSet, named, placed } from './feature.ts';
import { topics, topicsOf } from './sense.ts';
import { opensStory } from './story-opening.ts';
import { type TalkFeatures, talkFeatures } from './talk-features.ts';
import { fieldFeatures } from './talk-fields.ts';
import { withoutSpeech } from './without-speech.ts';

/** What one sentence says by itself, wherever it stands. */
export interface Sentence {
  /** Null where it is nothing but what is said aloud. */
  readonly talk: TalkFeatures | null;
  readonly own: readonly FeatureSet[];
  /** What it says of the sentence below it, and of the one above. */
  readonly above: FeatureSet;
  readonly below: FeatureSet;
  /** What of it is counted over the whole message. */
  readonly counted: readonly Feature[];
  readonly past: number;
  readonly third: number;
  readonly address: number;
  readonly words: number;
  readonly leads: boolean;
  readonly asks: boolean;
  readonly announcesMany: boolean;
  readonly hasCount: boolean;
  /** How many stories it may announce, where it tells of nothing that was. */
  readonly announced: AnnouncedCount | null;
}

const mostRemembered = 128;
const spoken: readonly FeatureSet[] = [featureSet('any', [named('spoken')])];
const nobody = { past: 0, third: 0, address: 0 };

export const readSentence = rememberLatest((text): Sentence => {
  const talk = talkFeatures(text);
  const line = text.trim();
  const isMany = announcesMany(line);
  const signs = talk === null ? [] : signsOf(line, isMany);
  const coarse = talk === null ? [] : [...coarseOf(talk), ...signs];
  const set = featureSet('any', coarse);
  const { past, third, address } = talk ?? nobody;
  return {
    talk,
    own: talk === null ? spoken : ownOf(talk, coarse),
    above: placed(set, ' above'),
    below: placed(set, ' below'),
    counted:
      talk === null
        ? []
        : [...signs, ...talk.form, ...talk.deeds, ...fieldFeatures(talk.fields).each],
    past,
    third,
    address,
    words: wordsOf(text).length,
    leads: line.endsWith(':'),
    asks: /\?["”’»)]*$/.test(line),
    announcesMany: isMany,
    hasCount: past === 0 && countWord.test(text),
    announced: past === 0 ? announcedCount(text) : null,
  };
}, mostRemembered);

/** What is asked of a sentence that is a line of a dialogue. */
export function spokenFeatures(): readonly FeatureSet[] {
  return spoken;
}

const pastCount = named('past ');
const thirdCount = named('third ');
const addressCount = named('address ');
const length = named('length ');

/** Of what a sentence says by its words, that which says something of those around it too. */
export type CoarseTalk = Pick<
  TalkFeatures,
  'form' | 'deeds' | 'fields' | 'past' | 'third' | 'address'
>;

/** What says something of a sentence's neighbours too: how it is written, who does what when, what it is about. */
export function coarseOf({ form, deeds, fields, past, third, address }: CoarseTalk): Feature[] {
  return [
    ...form,
    ...deeds,
    ...fieldFeatures(fields).each,
    counted(Math.min(past, 3), pastCount),
    counted(Math.min(third, 3), thirdCount),
    counted(Math.min(address, 2), addressCount),
  ];
}

function ownOf(talk: TalkFeatures, coarse: readonly Feature[]): readonly FeatureSet[] {
  const { pairs } = fieldFeatures(talk.fields);
  const long = counted(Math.min(6, Math.floor(talk.count / 4)), length);
  return [talk.words, talk.pairs, talk.begins, featureSet('any', [...coarse, ...pairs, long])];
}

/** “Fire små fra et bibliotek”, but no time and no money. */
const countWord =
  /(?<![\p{L}\d])(?:to|tre|fire|fem|seks|[2-6])(?!\p{L}|\d|[.:]\d)(?! (?:\p{L}+ )?(?:år|dage?|uger?|måneder|timer?|minutter|gange|kroner|kr|km|børn|mennesker|stole|kopper|procent|stuer?)(?!\p{L}))/iu;
const nextOfSeveral =
  /^(?:og )?(?:så|endelig|sidst|til sidst|desuden)(?: endelig)?,? (?:(?:er|var|har|havde) (?:der|vi|jeg) (?:(?:jo |også )?(?:ham|hende|dem)(?: (?:der|som|med|fra))?(?!\p{L})|\p{Lu}|(?:den|det) \p{L}+|\p{L}{2,}(?:en|et) (?:fra|med|i|på|der|som)(?!\p{L}))|\p{Lu}\p{L}+, )/u;
const ofWhat =
  /(?<!\p{L})(?:historien?|fortælling|eksempel|oplevelse|story)(?: \p{L}+)? (?:om|handler|fra dengang|about)(?!\p{L})|handler om|(?<!\p{L})vil (?:\p{L}+ )?(?:fortælle|skrive) om (?!(?:\p{L}+ )?(?:det|noget|dengang|gang|dag|oplevelse|episode|situation|forløb|eksempel|historie))/iu;

const topicFeatures = new Map(topics.map((topic) => [topic, named(`topic ${topic}`)]));
const sign = {
  another: named('sign brings another'),
  oneMore: named('sign one more'),
  teller: named('sign next teller'),
  passedOn: named('sign passed on'),
  several: named('sign next of several'),
  opens: named('sign opens'),
  version: named('sign new version'),
  many: named('sign many'),
  what: named('sign of what'),
} as const;

/** What common turns of phrase say of a sentence. */
function signsOf(line: string, isMany: boolean): readonly Feature[] {
  const found: Feature[] = [];
  for (const topic of topicsOf(withoutSpeech(line))) found.push(topicFeatures.get(topic) ?? 0);
  if (bringsAnother(line)) found.push(sign.another);
  if (speaksOfOneMore(line)) found.push(sign.oneMore);
  if (nextTeller(line) !== null) found.push(sign.teller);
  if (passedOnIn(line) !== null) found.push(sign.passedOn);
  if (nextOfSeveral.test(line.charAt(0).toLowerCase() + line.slice(1))) found.push(sign.several);
  if (opensStory(line)) found.push(sign.opens);
  if (saysNewVersion(line)) found.push(sign.version);
  if (isMany) found.push(sign.many);
  if (!line.endsWith(':') && ofWhat.test(line)) found.push(sign.what);
  return found;
}
