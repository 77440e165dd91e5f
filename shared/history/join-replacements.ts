import type { TextPart } from './story-difference.ts';

interface Replacement {
  readonly removed: string;
  readonly added: string;
}

type Run = Replacement | { readonly same: string };

/**
 * Lets words that were replaced one after another stand as one replacement. Word by word with only
 * spaces between, old and new are woven together and nobody can read either.
 */
export function joinReplacements(parts: readonly TextPart[]): readonly TextPart[] {
  const runs: Run[] = [];
  for (const run of runsOf(parts)) {
    const [before, space] = runs.slice(-2);
    const isContinued =
      before !== undefined &&
      space !== undefined &&
      isReplacement(before) &&
      isReplacement(run) &&
      'same' in space &&
      /^[ \t]+$/.test(space.same);
    if (!isContinued) {
      runs.push(run);
      continue;
    }
    runs.splice(-2, 2, {
      removed: before.removed + space.same + run.removed,
      added: before.added + space.same + run.added,
    });
  }
  return runs.flatMap(partsOf);
}

/** What was removed and what came in its place, side by side. */
function runsOf(parts: readonly TextPart[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      runs.push({ same: text });
      continue;
    }
    const last = runs.at(-1);
    const open = last !== undefined && !('same' in last) ? last : { removed: '', added: '' };
    if (open === last) runs.pop();
    runs.push({ ...open, [kind]: open[kind] + text });
  }
  return runs;
}

function isReplacement(run: Run): run is Replacement {
  return !('same' in run) && run.removed !== '' && run.added !== '';
}

function partsOf(run: Run): readonly TextPart[] {
  if ('same' in run) return [{ kind: 'same', text: run.same }];
  const parts: readonly TextPart[] = [
    { kind: 'removed', text: run.removed },
    { kind: 'added', text: run.added },
  ];
  return parts.filter(({ text }) => text !== '');
}
