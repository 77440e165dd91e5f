import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../shared/anonymise/finding.ts';
import { placedFindings } from '../../shared/approval/placed-findings.ts';
import type { StoryContent } from '../../shared/domain/story.ts';
import { storyTexts } from '../../shared/domain/story-texts.ts';
import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';
import type { CheckedStory } from './findings-context.ts';

/** Finds in each text what can identify a person; done elsewhere, so that typing never waits. */
export type CheckTexts = (
  texts: readonly string[],
) => Promise<CallOutcome<readonly (readonly Finding[])[]>>;

/** Milliseconds without a change before a story is looked through again. */
const pause = 400;

/**
 * Looks a story through a moment after typing stops; undefined until the first answer. Only texts
 * that changed are sent, and an answer that comes too late is dropped.
 */
export function useFindings(story: StoryContent, check: CheckTexts): CheckedStory | undefined {
  const [settled] = useDebouncedValue(story, pause);
  const latestCheck = useRef(check);
  latestCheck.current = check;
  const known = useRef<ReadonlyMap<string, readonly Finding[]>>(new Map());
  const [checked, setChecked] = useState<CheckedStory>();
  useEffect(() => {
    let isLate = false;
    const texts = storyTexts(settled);
    const unseen = [...new Set(texts.map(({ text }) => text))].filter(
      (text) => !known.current.has(text),
    );
    void findIn(unseen, latestCheck.current).then((found) => {
      if (isLate || found === null) return;
      const all = new Map([...known.current, ...found]);
      known.current = new Map(texts.map(({ text }) => [text, all.get(text) ?? []]));
      setChecked({
        story: settled,
        all: placedFindings(texts, (text) => all.get(text) ?? []),
      });
    });
    return () => {
      isLate = true;
    };
  }, [settled]);
  return checked;
}

async function findIn(texts: readonly string[], check: CheckTexts) {
  if (texts.length === 0) return new Map<string, readonly Finding[]>();
  const answer = await check(texts);
  return answer.ok ? new Map(texts.map((text, index) => [text, answer.value[index] ?? []])) : null;
}
