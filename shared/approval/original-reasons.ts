import { findIdentifiers, readingOf } from '../anonymise/find-identifiers.ts';
import type { TraceIndex } from '../anonymise/traces/trace-index.ts';
import type { Story } from '../domain/story.ts';
import { answeredStrings } from '../publication/gate/answered-strings.ts';
import { publicTexts } from '../publication/gate/public-texts.ts';
import type { ApprovalReason } from './approval-reasons.ts';
import { stopsApproval } from './placed-findings.ts';

/** What of a story's own original still stands in it, in reading order; each string once a place. */
export function originalReasons(story: Story, index: TraceIndex): readonly ApprovalReason[] {
  const answered = answeredStrings(story);
  const scan = {
    countsAlone: (of: string) => of === story.id,
    isAnswered: (_of: string, folded: string) => answered.has(folded),
  };
  return publicTexts(story).flatMap(({ place, text }) => {
    const shown = readingOf(text, 'passed-over');
    const hits = [text, ...(shown === null ? [] : [shown.text])].flatMap((read) =>
      index.find(read, scan),
    );
    const found = [...new Set(hits.map((hit) => hit.text))];
    if (found.length === 0) return [];
    // An identifier that stops the story by its form is told of as one.
    const told = findIdentifiers(text)
      .filter(stopsApproval)
      .map((finding) => squeezed(finding.text));
    const others = found.filter((own) => !told.some((one) => one.includes(squeezed(own))));
    return others.map((own): ApprovalReason => ({ code: 'original', place, text: own }));
  });
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
