import type { Walk } from './every-call.ts';
import type { FullDisk } from './full-disk.ts';
import type { KillRun } from './kill.ts';
import type { Ordeal } from './tortured-library.ts';
import { faultCodes } from './troubled-disk.ts';

export interface TortureResults {
  readonly machine: string;
  readonly full: FullDisk;
  readonly walks: readonly Walk[];
  /** Of seeds 1, 2, 3 and so on. */
  readonly ordeals: readonly Ordeal[];
  readonly killed: KillRun;
}

/** docs/reliability.md: what a library was put through, and what it lost. */
export function reliabilityReport(
  { machine, full, walks, ordeals, killed }: TortureResults,
  date: string,
): string {
  const sum = (count: (ordeal: Ordeal) => number) =>
    ordeals.reduce((total, ordeal) => total + count(ordeal), 0);
  const schedules = ordeals.flatMap((ordeal) => ordeal.complaints);
  const rows = [
    ...walks.map((walk) =>
      row(
        `${walk.deed[0]?.toUpperCase()}${walk.deed.slice(1)}: a fault at each of its ${walk.calls} calls`,
        `${walk.faults} faults, ${walk.refused} refused, the others got through`,
        walk.complaints,
      ),
    ),
    row(
      `${ordeals.length} random schedules, seeds 1 to ${ordeals.length}`,
      `${sum(({ acknowledged }) => acknowledged)} steps acknowledged, ${sum(({ refused }) => refused)} refused, ${sum(({ reopened }) => reopened)} times opened anew`,
      schedules,
    ),
    row(
      `${killed.kills} kills of a working process (SIGKILL)`,
      `${killed.acknowledged} steps acknowledged, ${killed.inTheMiddle} kills in the middle of one`,
      killed.complaints,
    ),
    row(
      'A disk of 2 MB, filled to the last byte',
      full.skipped || `${full.refused} saves refused, saved again when there was room`,
      full.complaints,
    ),
  ];
  return `# Reliability

Made by \`npm run torture\` on ${date}. What was acknowledged is on the disk: whatever fails after that,
the library opens with the last acknowledged state or a newer one, nothing is set aside, every version
that was kept and every original can be read, and undoing refuses nothing but what was changed since. A
refusal is always a sentence, and what is shown after it is what was acknowledged. A save goes on where
only the history cannot be written; the window says so.

- Machine: ${machine}

| what was done | how it went | lost |
|---|---|---|
${rows.join('\n')}

Faults are injected at the FileSystem port, at reading as well as at writing: a call fails and does
nothing, tears what it writes in the middle, does its work and then fails, or lets everything else go
first; with ${faultCodes.join(', ')};
once, or from then on for good. A schedule is a day of work by chance: typing, tags, imports, messages cut
otherwise, names replaced and decided on, approvals, archiving, deleting, putting back, undo, redo,
versions brought back, collections, with the library opened anew in between. A random schedule is made
again from its seed. A part of all this is in \`npm test\`. What no program sees is a disk that says it has flushed and
has not.
`;
}

function row(what: string, how: string, complaints: readonly string[]): string {
  return `| ${what} | ${how} | ${complaints.length === 0 ? 'nothing' : `**${complaints.length}**`} |`;
}
