import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontCoverage } from '../../../shared/print/font-coverage.ts';
import { readDiagnostics, readThrownDiagnostics } from './diagnostics.ts';
import { TypesetError } from './typeset-error.ts';
import type { TypesetJob, TypesetResult, Typesetter } from './typesetter.ts';

const require = createRequire(import.meta.url);

/** A folder that never exists: a path that is not among a job's files finds nothing on the disk. */
const nowhere = join(tmpdir(), 'gode-historier-typst-has-no-folder');

type Binding = typeof import('@myriaddreamin/typst-ts-node-compiler');

/** Typst as a native module. Throws where its binary is not installed for this machine. */
export function createNativeTypesetter(fonts: readonly Uint8Array[]): Typesetter {
  const binding: Binding = require('@myriaddreamin/typst-ts-node-compiler');
  const compiler = binding.NodeCompiler.create({
    workspace: nowhere,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  return {
    engine: 'native',
    coverage: fonts.flatMap(fontCoverage),
    typeset: (job) => new Promise((resolve) => resolve(typeset(compiler, job))),
  };
}

function typeset(compiler: NodeCompiler, job: TypesetJob): TypesetResult {
  compiler.resetShadow();
  for (const [path, bytes] of job.files) {
    compiler.mapShadow(join(nowhere, path), Buffer.from(bytes));
  }
  try {
    const compiled = compiler.compile({ mainFileContent: job.source });
    const document = compiled.result;
    // A failed compilation keeps its remarks in one place and a successful one in another.
    const remarks = compiled.hasError() ? compiled.takeDiagnostics() : compiled.takeWarnings();
    const { errors, warnings } = readDiagnostics(remarks?.shortDiagnostics);
    if (document === null || errors.length > 0) throw new TypesetError('source', errors);
    const pages = document.numOfPages;
    return { pdf: writePdf(compiler, document, job), pages, warnings };
  } finally {
    // A booklet is set once: what the engine remembers of it would only hold memory.
    compiler.evictCache(0);
  }
}

function writePdf(
  compiler: NodeCompiler,
  document: Parameters<NodeCompiler['pdf']>[0],
  job: TypesetJob,
): Uint8Array {
  try {
    return compiler.pdf(document, job.standard === 'ua-1' ? { pdfStandard: 'ua-1' } : {});
  } catch (cause) {
    throw new TypesetError('standard', readThrownDiagnostics(cause), { cause });
  }
}
