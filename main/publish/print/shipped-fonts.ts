import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

// Not called `require`: the bundler puts one of that name before everything.
const packages = createRequire(import.meta.url);

/**
 * The faces that print uses, as TTF: Typst reads no WOFF2. Every style and weight that the booklet
 * asks for stands here, since the native engine would take a missing one from the machine.
 */
const faces = [
  ['source-serif-4', '400Regular/SourceSerif4_400Regular'],
  ['source-serif-4', '400Regular_Italic/SourceSerif4_400Regular_Italic'],
  ['source-serif-4', '600SemiBold/SourceSerif4_600SemiBold'],
  ['source-serif-4', '600SemiBold_Italic/SourceSerif4_600SemiBold_Italic'],
  ['source-sans-3', '400Regular/SourceSans3_400Regular'],
  ['source-sans-3', '400Regular_Italic/SourceSans3_400Regular_Italic'],
  ['source-sans-3', '600SemiBold/SourceSans3_600SemiBold'],
  ['source-sans-3', '600SemiBold_Italic/SourceSans3_600SemiBold_Italic'],
  ['noto-emoji', '400Regular/NotoEmoji_400Regular'],
] as const;

/** The bytes of every font that print may use. */
export function readShippedFonts(): Promise<readonly Uint8Array[]> {
  return Promise.all(
    faces.map(([family, face]) =>
      readFile(packages.resolve(`@expo-google-fonts/${family}/${face}.ttf`)),
    ),
  );
}
