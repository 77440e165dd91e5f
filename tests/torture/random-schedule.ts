import { seededRandom } from '../bench/generated-stories.ts';
import { randomStep } from './step.ts';
import { type Ordeal, TorturedLibrary } from './tortured-library.ts';
import { type Fault, faultCodes, faultKinds } from './troubled-disk.ts';

const steps = 14;
/** How many calls of a hundred fail, in a bad hour and in a worse one. */
const rates = [0, 0.04, 0.25];

/** A person's day by chance, on a disk that fails by chance, with the program started anew in between. */
export async function randomSchedule(seed: number): Promise<Ordeal> {
  const random = seededRandom(seed);
  const tortured = await TorturedLibrary.made();
  for (let count = 0; count < steps; count += 1) {
    tortured.clock.pass(Math.floor(random() * 30));
    tortured.disk.plan = troubleOf(random);
    const at = tortured.clock.now();
    const step = await randomStep(tortured.library, random, at);
    await tortured.take(step);
    if (random() < 0.25) await tortured.reopen();
  }
  const { complaints, ...ordeal } = await tortured.finish();
  return { ...ordeal, complaints: complaints.map((why) => `seed ${seed}: ${why}`) };
}

/** Faults now and then; or a disk that goes away at some call and stays away. */
function troubleOf(random: () => number): () => Fault | null {
  const rate = chosen(rates, random);
  const lastCall = random() < 0.2 ? Math.floor(random() * 25) : Number.POSITIVE_INFINITY;
  let calls = 0;
  return () => {
    calls += 1;
    if (calls > lastCall) return { kind: 'fail', code: 'EIO' };
    if (random() >= rate) return null;
    return { kind: chosen(faultKinds, random), code: chosen(faultCodes, random) };
  };
}

function chosen<T>(values: readonly [T, ...T[]] | readonly T[], random: () => number): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('There is nothing to choose from.');
  return value;
}
