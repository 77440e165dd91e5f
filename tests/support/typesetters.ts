import { createNativeTypesetter } from '../../main/publish/print/native-typesetter.ts';
import { readShippedFonts } from '../../main/publish/print/shipped-fonts.ts';
import type { Typesetter } from '../../main/publish/print/typesetter.ts';
import { createWasmTypesetter } from '../../main/publish/print/wasm-typesetter.ts';

export type EngineName = Typesetter['engine'];
export const engineNames: readonly EngineName[] = ['native', 'wasm'];

const started = new Map<EngineName, Promise<Typesetter>>();

/** The engine of that name with the shipped fonts, started once for a test file. */
export function typesetterOf(engine: EngineName): Promise<Typesetter> {
  const known = started.get(engine);
  if (known !== undefined) return known;
  const create = engine === 'native' ? createNativeTypesetter : createWasmTypesetter;
  const starting = readShippedFonts().then(create);
  started.set(engine, starting);
  return starting;
}
