import type { Library } from '../../main/library/library.ts';
import { importing, restoring, type Step, step } from './step.ts';
import { TorturedLibrary } from './tortured-library.ts';
import { type Fault, faultCodes, faultKinds } from './troubled-disk.ts';

/** The ways into the disk that matter most to whoever writes. */
export const everyDeed = ['save', 'import', 'restore'] as const;
export type Deed = (typeof everyDeed)[number];

/** What came of a fault at every call of a deed. */
export interface Walk {
  readonly deed: Deed;
  /** Port calls that the deed makes when all is well. */
  readonly calls: number;
  readonly faults: number;
  readonly refused: number;
  readonly complaints: readonly string[];
}

/**
 * Does a deed again and again with one fault at each of its calls in turn, once with a disk that is
 * well again afterwards and once with one that stays away, and opens the library anew each time.
 */
export async function everyCall(
  deed: Deed,
  faultsAt: (call: number) => readonly Fault[],
): Promise<Walk> {
  const calls = await callsOf(deed);
  const complaints: string[] = [];
  let tried = 0;
  let refused = 0;
  for (let call = 1; call <= calls; call += 1) {
    for (const fault of faultsAt(call)) {
      for (const stays of [false, true]) {
        const tortured = await ready(deed);
        const { disk } = tortured;
        disk.plan = () =>
          disk.calls === call || (stays && disk.calls > call && fault.kind !== 'delay')
            ? fault
            : null;
        tortured.canTakeBack = !stays;
        const before = tortured.refused;
        await doing(tortured, deed);
        refused += tortured.refused - before;
        tried += 1;
        const { complaints: found } = await tortured.finish();
        const where = `${deed}, call ${call}, ${fault.kind} ${fault.code}${stays ? ' for good' : ''}`;
        complaints.push(...found.map((why) => `${where}: ${why}`));
      }
    }
  }
  return { deed, calls, faults: tried, refused, complaints };
}

/** Every kind of fault with every code; a delay has none. */
export function everyFault(): readonly Fault[] {
  const [first] = faultCodes;
  return faultKinds.flatMap((kind) =>
    (kind === 'delay' ? [first] : faultCodes).map((code) => ({ kind, code })),
  );
}

/** One fault a call, kinds and codes by turns. */
export function oneFault(call: number): readonly Fault[] {
  const kind = faultKinds[call % faultKinds.length];
  const code = faultCodes[call % faultCodes.length];
  return kind === undefined || code === undefined ? [] : [{ kind, code }];
}

async function callsOf(deed: Deed): Promise<number> {
  const tortured = await ready(deed);
  await doing(tortured, deed);
  const { calls } = tortured.disk;
  await tortured.finish();
  return calls;
}

async function ready(deed: Deed): Promise<TorturedLibrary> {
  const tortured = await TorturedLibrary.made();
  const [id = ''] = tortured.library.state.stories.keys();
  tortured.clock.pass(30);
  await tortured.take(edit(tortured.library, id, 'før', tortured.clock.now()));
  if (deed !== 'save') tortured.clock.pass(30);
  tortured.disk.calls = 0;
  return tortured;
}

async function doing(tortured: TorturedLibrary, deed: Deed): Promise<void> {
  const { library, clock } = tortured;
  const [id = ''] = library.state.stories.keys();
  switch (deed) {
    case 'save':
      clock.pass(30);
      return tortured.take(edit(library, id, 'efter', clock.now()));
    case 'import':
      return tortured.take(importing(library, 'Det næste', clock.now()));
    case 'restore': {
      const { disk } = tortured;
      const { plan } = disk;
      // What it will be is found out on a well disk; only bringing it back is put to the test.
      disk.plan = () => null;
      const wanted = await restoring(library, id, clock.now());
      disk.plan = plan;
      disk.calls = 0;
      return tortured.take(wanted);
    }
  }
}

function edit(library: Library, id: string, body: string, at: string): Step | null {
  return step(library, { type: 'edit-story', id, content: { body }, at });
}
