import { readingOf } from '../reading/reading.ts';
import { withoutSpeech } from '../reading/without-speech.ts';
import { happens, instructsReaders } from './instruction.ts';
import type { LabelledUnit } from './labelled-unit.ts';
import { unitText, wordCount } from './unit.ts';

/** A guide is a line that heads it and so many points at least. */
const fewestPoints = 2;
const longestHeading = 60;
/** A sentence that ends in a colon heads what stands below it. */
const longestBeforeColon = 110;
/** Beside a guide a story has so many words, and tells by so much. */
const shortestStory = 14;

/** What people call what they ask others to keep to. */
const headsGuide =
  /(?<!\p{L})(?:vejledning|(?:skrive)?guide|sådan(?: her)? (?:gør|skriver|kan|deltager)|hvordan|husk|huskeliste|(?:et par|nogle|få|tre|fire|fem|lidt) (?:små |korte |enkle |gode |praktiske )?(?:ting|råd|regler|punkter|krav|spørgsmål|hints|tips|fif|tricks)|gode råd|tips|(?:spille|skrive|grund)?regler(?:ne)?|praktisk|opskrift(?:en)?|formkrav|krav(?:ene)?|rammer(?:ne)?|betingelser(?:ne)?|retningslinjer|fremgangsmåde|instruks|det vigtigste|stikord|guidelines|rules|how to)(?!\p{L})/iu;
/** What such points are about: what is written, by whom, how long, and where it goes. */
const ofWriting =
  /(?<!\p{L})(?:skriv|fortæl|beskriv|send|svar|indsend|del|anonymis[eé]r|udelad|undgå|slut|begynd|start|afslut|nævn|tænk|vælg|brug|histori\p{L}*|side|sider|linjer?|ord|navne?|steder|anonymt?|hjertet|frist|deadline|senest|samtykke|overskrift|billeder?|hvad (?:skete|gjorde|lærte|betød|kom)|hvem (?:var|er)|write|send|names?|page)(?!\p{L})/iu;
const tellsToWrite =
  /^(?:skriv|fortæl|beskriv|nævn|tænk|husk|vælg|brug|undgå|udelad|write)(?!\p{L})/iu;
const asks = /^(?:hvad|hvem|hvor\p{L}*|hvilke\p{L}*|what|who|how|why)(?!\p{L})/iu;

/**
 * Sets apart how a story is to be written, as who invites says it beside stories of one's own: a line
 * that heads points, of which none tells, or a paragraph that asks. Where nothing else of the text
 * tells, it is left as it is.
 */
export function labelGuide(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
  const guides = new Set([...units.keys()].flatMap((at) => guideAt(units, at)));
  if (guides.size === 0) return units;
  const isStory = (unit: LabelledUnit, at: number) => unit.kind === 'story' && !guides.has(at);
  if (!tells(units.filter(isStory))) return units;
  const first = units.findIndex(isStory);
  const last = Math.max(...guides);
  // Below how to write stands by when, and no story of few words.
  const isEnd =
    first < last && !tells(units.slice(last + 1).filter(({ kind }) => kind === 'story'));
  return units.map((unit, at) => {
    if (guides.has(at)) return { ...unit, kind: at < first ? 'lead-in' : 'afterword' };
    return isEnd && at > last && unit.kind === 'story' ? { ...unit, kind: 'afterword' } : unit;
  });
}

/** The places of a guide that begins at a unit; none where none does. */
function guideAt(units: readonly LabelledUnit[], at: number): readonly number[] {
  const unit = units[at];
  if (unit?.kind !== 'story') return [];
  const points = pointsBelow(units, at);
  if (points.length > 0) return [at, ...points];
  return unit.isApart && instructsReaders(unit.text) ? [at] : [];
}

/** The places of the points that a line heads, where they say how to write. */
function pointsBelow(units: readonly LabelledUnit[], at: number): readonly number[] {
  const heading = units[at]?.text ?? '';
  const points: number[] = [];
  for (let next = at + 1; isPoint(units[next]); next += 1) points.push(next);
  if (points.length < fewestPoints || !heads(heading)) return [];
  const texts = points.map((point) => withoutMark(units[point]?.text ?? ''));
  if (texts.some(happened)) return [];
  const cues = texts.filter((text) => ofWriting.test(text)).length;
  return cues >= (headsGuide.test(heading) ? 1 : fewestPoints) ? points : [];
}

function heads(text: string): boolean {
  const line = text.trim();
  // The line above may end what was said before: “Svar inden fredag. Vejledning:”
  const last = line.split(/[.!?]\s+/u).at(-1) ?? '';
  const most = last.endsWith(':') ? longestBeforeColon : longestHeading;
  const isHead = last.length <= most && !/[.!?…]["”’»)]*$/.test(last);
  return isHead && !happened(last);
}

function isPoint(unit: LabelledUnit | undefined): boolean {
  return unit?.kind === 'story' && /^(?:[-–—•*·]|\d{1,2}[.)]|\p{Ll}\))\s/u.test(unit.text);
}

function withoutMark(text: string): string {
  return text.replace(/^\S+\s+/, '');
}

/** A question asks what happened, and does not tell it; nor does “Skriv, hvad folk sagde”. */
function happened(text: string): boolean {
  const [main = ''] = tellsToWrite.test(text) ? text.split(',', 1) : [text];
  return !asks.test(text) && happens(withoutSpeech(main));
}

function tells(units: readonly LabelledUnit[]): boolean {
  return wordCount(unitText(units)) >= shortestStory && readingOf(units).odds > 0;
}
