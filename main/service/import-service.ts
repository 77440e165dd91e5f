import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ImportReport } from '../../shared/ipc/story-calls.ts';
import { messages } from '../../shared/messages/messages.ts';
import { type CollectRequest, collectStories } from '../collect/collect-stories.ts';
import { collectText } from '../collect/collect-text.ts';
import { collectTold } from '../collect/collect-told.ts';
import { CollectError } from '../collect/incoming.ts';
import type { Library } from '../library/library.ts';
import { importIntoLibrary } from './import-into-library.ts';
import type { Emit, ImportService } from './service.ts';

/** The part of the service that brings stories in, on whatever library is open by then. */
export function importService(library: () => Library, emit: Emit): ImportService {
  const underWay = new Set<AbortController>();
  const tell = (report: ImportReport) => {
    emit('changed', null);
    return report;
  };
  return {
    async importPaths({ paths, language }) {
      const into = library();
      const stopping = new AbortController();
      underWay.add(stopping);
      try {
        const collected = await collectOrStop({
          names: paths,
          resolve,
          taxonomy: into.state.info.taxonomy,
          signal: stopping.signal,
          onFile: (file, done, total) => emit('importing', { file, number: done + 1, total }),
        });
        return collected && tell(await importIntoLibrary(into, collected, language));
      } finally {
        underWay.delete(stopping);
      }
    },
    async importText({ text, language }) {
      const into = library();
      const name = messages(into.state.info.language).domain.sourceKinds.paste;
      return tell(await importIntoLibrary(into, collectText(text, name), language));
    },
    async importTold({ language, ...told }) {
      return tell(await importIntoLibrary(library(), collectTold(told), language));
    },
    async cancelImport() {
      for (const stopping of underWay) stopping.abort();
      return null;
    },
  };
}

/** Null where the reading was stopped: nothing has come in by then. */
async function collectOrStop(request: CollectRequest & { readonly signal: AbortSignal }) {
  try {
    const collected = await collectStories(request);
    // Telling stories apart takes its time in one go; a wish to stop that came meanwhile is heard here.
    await setImmediate();
    return request.signal.aborted ? null : collected;
  } catch (error) {
    if (error instanceof CollectError && error.reason.code === 'cancelled') return null;
    throw error;
  }
}
