import { cleanUnits } from '../../shared/collect/parts/clean-units.ts';
import type { LabelledUnit } from '../../shared/collect/parts/labelled-unit.ts';
import { mayBeOne } from '../../shared/collect/people/people.ts';
import { comparableText } from '../../shared/collect/stories/comparable-text.ts';
import { certain } from '../../shared/collect/teller/judge-teller.ts';
import { questionOf } from '../../shared/collect/teller/teller-question.ts';
import { toldBy } from '../../shared/collect/teller/told-by.ts';
import { isOnePerson, shortestText, type TellerExample } from './learn-teller.ts';
import type { ToldMail } from './told-mails.ts';
import { toldUnits } from './told-units.ts';

/**
 * The question of a mail with one story as it would be asked if the words around the story were all read as such:
 * many a name stands in words that are taken for its beginning or end, and nothing would be learned of it. None where
 * the mail is read as it is marked.
 */
export function exampleAsMarked(mail: ToldMail): readonly TellerExample[] {
  const [gold, ...others] = mail.stories;
  if (gold === undefined || others.length > 0 || !isOnePerson(gold.teller)) return [];
  const told = toldUnits(mail);
  if (told === null) return [];
  const { head, people, known } = told;
  const { author } = told.context;
  const read = cleanUnits(told.units, told.context).units;
  const marked = asMarked(read, comparableText(gold.text));
  const isRead = marked.every(({ kind }, at) => kind === read[at]?.kind);
  if (isRead || marked.every(({ kind }) => kind !== 'story')) return [];
  const context = { author, head, people, known };
  const byRules = toldBy(marked, context);
  if (certain.has(byRules.by)) return [];
  const { candidates, features, ...asked } = questionOf(
    { units: marked, led: [], told: byRules },
    context,
  );
  if (candidates.length < 2) return [];
  const isSender = mayBeOne(gold.teller, author.name) || mayBeOne(gold.teller, mail.from);
  const named = candidates.findIndex(({ name }) => name !== '' && mayBeOne(name, gold.teller));
  return [{ features, right: isSender ? 0 : named, ruled: asked.ruled, weight: 1 }];
}

/** Units of which those that are the story are told, and what else was taken for it is said above or below. */
function asMarked(units: readonly LabelledUnit[], story: string): readonly LabelledUnit[] {
  const texts = units.map(({ text }) => comparableText(text));
  const isTold = texts.map((text) => text.length >= shortestText && story.includes(text));
  const first = isTold.indexOf(true);
  return units.map((unit, at) => {
    if (isTold[at] === true) return { ...unit, kind: 'story' };
    const isLong = (texts[at] ?? '').length >= shortestText;
    if (unit.kind !== 'story' || !isLong) return unit;
    return { ...unit, kind: at < first ? 'lead-in' : 'afterword' };
  });
}
