import { createNativeTypesetter } from './native-typesetter.ts';
import { readShippedFonts } from './shipped-fonts.ts';
import { TypesetError } from './typeset-error.ts';
import type { Typesetter } from './typesetter.ts';

/** Typst with our fonts: native where its binary is installed, WASM everywhere else. */
export async function createTypesetter(createNative = createNativeTypesetter): Promise<Typesetter> {
  const fonts = await readShippedFonts();
  try {
    return createNative(fonts);
  } catch {
    return await createWasm(fonts);
  }
}

/** Loaded only when it is needed: 28 MB that a machine with the native engine never reads. */
async function createWasm(fonts: readonly Uint8Array[]): Promise<Typesetter> {
  try {
    const { createWasmTypesetter } = await import('./wasm-typesetter.ts');
    return await createWasmTypesetter(fonts);
  } catch (cause) {
    throw new TypesetError('engine', [String(cause)], { cause });
  }
}
