import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fontCoverage } from '../../../shared/print/font-coverage.ts';
import { svgPages } from '../../../shared/print/svg-pages.ts';
import { readDiagnostics, readThrownDiagnostics } from './diagnostics.ts';
import { TypesetError } from './typeset-error.ts';
import type { TypesetJob, Typesetter } from './typesetter.ts';

// Not called `require`: the bundler puts one of that name before everything.
const packages = createRequire(import.meta.url);

/** A folder that never exists: a path that is not among a job's files finds nothing on the disk. */
const nowhere = join(tmpdir(), 'gode-historier-typst-has-no-folder');

type Binding = typeof import('@myriaddreamin/typst-ts-node-compiler');

/** Typst as a native module. Throws where its binary is not installed for this machine. */
export function createNativeTypesetter(fonts: readonly Uint8Array[]): Typesetter {
  const binding: Binding = packages('@myriaddreamin/typst-ts-node-compiler');
  const compiler = binding.NodeCompiler.create({
    workspace: nowhere,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  return {
    engine: 'native',
    coverage: fonts.flatMap(fontCoverage),
    typeset: async (job) =>
      compiled(compiler, job, (document, warnings) => {
        return { pdf: writePdf(compiler, document, job), pages: document.numOfPages, warnings };
      }),
    draw: async (job) =>
      compiled(compiler, job, (document) => svgPages(compiler.plainSvg(document))),
  };
}

/** Compiles a job and hands the document to what makes something of it, while the engine still knows it. */
function compiled<T>(
  compiler: NodeCompiler,
  job: TypesetJob,
  make: (document: NodeTypstDocument, warnings: readonly string[]) => T,
): T {
  compiler.resetShadow();
  for (const [path, bytes] of job.files) {
    compiler.mapShadow(join(nowhere, path), Buffer.from(bytes));
  }
  try {
    const answer = compiler.compile({ mainFileContent: job.source });
    const document = answer.result;
    // A failed compilation keeps its remarks in one place and a successful one in another.
    const remarks = answer.hasError() ? answer.takeDiagnostics() : answer.takeWarnings();
    const { errors, warnings } = readDiagnostics(remarks?.shortDiagnostics);
    if (document === null || errors.length > 0) throw new TypesetError('source', errors);
    return make(document, warnings);
  } finally {
    // A booklet is set once: what the engine remembers of it would only hold memory.
    compiler.evictCache(0);
  }
}

function writePdf(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
  job: TypesetJob,
): Uint8Array {
  try {
    return compiler.pdf(document, job.standard === 'ua-1' ? { pdfStandard: 'ua-1' } : {});
  } catch (cause) {
    throw new TypesetError('standard', readThrownDiagnostics(cause), { cause });
  }
}
