import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  initSync,
  type TypstCompiler,
  TypstCompilerBuilder,
  type TypstCompileWorld,
} from '@myriaddreamin/typst-ts-web-compiler';
import { z } from 'zod';
import { fontCoverage } from '../../../shared/print/font-coverage.ts';
import { readDiagnostics } from './diagnostics.ts';
import { finishPdf } from './finish-pdf.ts';
import { TypesetError } from './typeset-error.ts';
import type { TypesetJob, TypesetResult, Typesetter } from './typesetter.ts';

// Not called `require`: the bundler puts one of that name before everything.
const packages = createRequire(import.meta.url);

const mainPath = '/main.typ';
const pagedTarget = 0;
const pdfArtifact = 1;
const diagnosticsAsObjects = 3;

const answerSchema = z.object({
  result: z.instanceof(Uint8Array).optional(),
  diagnostics: z.array(z.unknown()).optional(),
});

/** The same Typst as WebAssembly: slower, and the same on every machine. */
export async function createWasmTypesetter(fonts: readonly Uint8Array[]): Promise<Typesetter> {
  // Read by us, since the package's own loader takes a file's pooled buffer for the whole module.
  const binary = await readFile(packages.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'));
  initSync({ module: new Uint8Array(binary) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  return {
    engine: 'wasm',
    coverage: fonts.flatMap(fontCoverage),
    typeset: (job) => typeset(compiler, job),
  };
}

async function typeset(compiler: TypstCompiler, job: TypesetJob): Promise<TypesetResult> {
  compiler.reset_shadow();
  compiler.add_source(mainPath, job.source);
  for (const [path, bytes] of job.files) compiler.map_shadow(path, bytes);
  const { pdf, warnings } = writePdf(compiler);
  return { ...(await finishPdf(pdf, job.standard)), warnings };
}

function writePdf(compiler: TypstCompiler): { pdf: Uint8Array; warnings: readonly string[] } {
  let world: TypstCompileWorld | undefined;
  try {
    world = compiler.snapshot(undefined, mainPath, undefined);
    const compiled = answerSchema.parse(world.compile(pagedTarget, diagnosticsAsObjects));
    const { errors, warnings } = readDiagnostics(compiled.diagnostics);
    if (errors.length > 0) throw new TypesetError('source', errors);
    const { result } = answerSchema.parse(world.get_artifact(pdfArtifact, diagnosticsAsObjects));
    if (result === undefined) throw new TypesetError('engine', ['no PDF came back']);
    return { pdf: result, warnings };
  } catch (cause) {
    if (cause instanceof TypesetError) throw cause;
    throw new TypesetError('engine', [String(cause)], { cause });
  } finally {
    world?.free();
    compiler.reset();
  }
}
