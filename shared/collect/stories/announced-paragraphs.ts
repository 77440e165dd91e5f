import type { LabelledUnit } from '../parts/labelled-unit.ts';
import { type AnnouncedCount, announcedCount } from '../reading/announced-count.ts';
import { announcesMany } from '../reading/announces-many.ts';
import { sentencesOf } from '../reading/sense.ts';
import { opensStory } from '../reading/story-opening.ts';
import { tellersInOrder } from '../teller/tellers-in-order.ts';
import { headsIn } from './points-and-heads.ts';

const numberWords: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:to|2|et par|begge|two|both|a couple)(?![\p{L}\d])/iu, 2],
  [/(?<!\p{L})(?:tre|3|three)(?![\p{L}\d])/iu, 3],
  [/(?<!\p{L})(?:fire|4|four)(?![\p{L}\d])/iu, 4],
];

/** “Jeg har skrevet mine to ned:”, in the last words above the stories. */
const leadsToMany =
  /(?<!\p{L})(?<!kl\.? |klokken )(?:to|tre|fire|et par)(?: stykker| stk\.?| korte| små| ned| her| selv)*\s*[,:](?:[^.!?]*:)?\s*$/iu;

/** “Først den sjove, så den anden.” */
const leadsInOrder =
  /^først (?:en|den|min) [^.:!?]{2,40}(?:,| og) så (?:en|den|min) [^.:!?]{2,40}[.:!]?$/imu;

/** “Her er min:”, whatever was said of others' before. */
const leadsToOne = /(?<!\p{L})(?:min|mit|den|det|historien|fortællingen|bidraget)(?: her)?:\s*$/iu;

/** Whether the words above stories say that there are several. */
export function leadsToSeveral(leadIn: string): boolean {
  return (
    !leadsToOne.test(leadIn) &&
    (announcesMany(leadIn) || leadsToMany.test(leadIn) || leadsInOrder.test(leadIn))
  );
}

/** Where stories are only counted, each further paragraph begins one at least so likely. */
const leastOfCounted = 0.05;

/**
 * Where further stories begin that the words above them count: “Her er to korte” above two paragraphs or titles, or
 * above more of which the second story opens one. It is asked where nothing else parts them.
 */
export function announcedParagraphs(
  units: readonly LabelledUnit[],
  told: readonly number[],
  leadIn: string,
  isMany: boolean,
): readonly number[] {
  const order = tellersInOrder(leadIn);
  const said = countIn(leadIn);
  const heads = headsIn(units, told);
  if (heads[0] === told[0] && (said === 'some' ? heads.length > 1 : heads.length === said))
    return heads.slice(1);
  const counted = isMany ? numberWords.find(([word]) => word.test(leadIn))?.[1] : undefined;
  const count = order?.length ?? counted ?? (said === 'some' ? undefined : (said ?? undefined));
  const starts = told.filter((at) => units[at]?.isApart === true || at === told[0]);
  if (count === undefined) return [];
  const isLikely = (at: number) => isMany || (units[at]?.nextChance ?? 0) >= leastOfCounted;
  if (starts.length === count) return starts.slice(1).every(isLikely) ? starts.slice(1) : [];
  if (!isMany) return [];
  const opened = starts.slice(1).filter((at) => opensStory(units[at]?.text ?? ''));
  if (opened.length === count - 1) return opened;
  return order === null ? [] : likeliest(units, starts.slice(1), count - 1);
}

/** How many stories the words above them announce, as the last sentence says that counts any. */
function countIn(leadIn: string): AnnouncedCount | null {
  return leadsToOne.test(leadIn)
    ? null
    : sentencesOf(leadIn).reduce<AnnouncedCount | null>(
        (count, { text }) => announcedCount(text) ?? count,
        null,
      );
}

/** Of the places where a story may begin those at which it was read to be likeliest. */
function likeliest(
  units: readonly LabelledUnit[],
  starts: readonly number[],
  count: number,
): readonly number[] {
  const chance = (at: number) => units[at]?.nextChance ?? 0;
  const found = [...starts].sort((a, b) => chance(b) - chance(a)).slice(0, count);
  return found.length === count ? found.sort((a, b) => a - b) : [];
}
