import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../shared/anonymise/finding.ts';
import { placedFindings } from '../../shared/approval/placed-findings.ts';
import type { StoryContent } from '../../shared/domain/story.ts';
import { type PlacedText, storyTexts } from '../../shared/domain/story-texts.ts';
import type { CheckDepth } from '../../shared/ipc/approval-calls.ts';
import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';
import { type CheckedStory, nothingChecked } from './findings-context.ts';

/** Finds in each text of a story what can identify a person; done elsewhere, so that typing never waits. */
export type CheckTexts = (wanted: {
  texts: string[];
  depth: CheckDepth;
}) => Promise<CallOutcome<readonly (readonly Finding[])[]>>;

/** Milliseconds without a change before a story is looked through again. */
const pause = 400;

/**
 * Looks a story through a moment after typing stops; undefined until the first answer. What has a form
 * of its own is shown until the names come; from then on each answer has both. A story whose texts are
 * as they were is not looked through again, and an answer that comes too late is dropped.
 */
export function useFindings(story: StoryContent, check: CheckTexts): CheckedStory | undefined {
  const [settled] = useDebouncedValue(story, pause);
  const latestCheck = useRef(check);
  latestCheck.current = check;
  const seen = useRef<readonly PlacedText[]>([]);
  const hasNames = useRef(false);
  const [checked, setChecked] = useState<CheckedStory>();
  useEffect(() => {
    const texts = storyTexts(settled);
    if (hasNames.current && areSame(texts, seen.current)) {
      setChecked((before) => before && { ...before, story: settled });
      return;
    }
    let isLate = false;
    const ask = async (depth: CheckDepth, names: CheckedStory['names']) => {
      const answer = await latestCheck.current({ texts: texts.map(({ text }) => text), depth });
      if (isLate || !answer.ok) return answer.ok;
      hasNames.current = names === 'looked-for';
      seen.current = texts;
      setChecked({ story: settled, all: placedFindings(texts, answer.value), names });
      return true;
    };
    const askForAll = async () => {
      const byForm = hasNames.current ? null : ask('form', 'coming');
      if ((await ask('everything', 'looked-for')) || isLate) return;
      hasNames.current = false;
      await (byForm ?? ask('form', 'coming'));
      if (!isLate) setChecked((before) => ({ ...(before ?? nothingChecked), names: 'failed' }));
    };
    void askForAll();
    return () => {
      isLate = true;
    };
  }, [settled]);
  return checked;
}

function areSame(some: readonly PlacedText[], others: readonly PlacedText[]): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ place, text }, index) =>
        text === others[index]?.text &&
        JSON.stringify(place) === JSON.stringify(others[index].place),
    )
  );
}
