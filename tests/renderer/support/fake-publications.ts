import { preparePublication } from '../../../main/service/prepare-publication.ts';
import { publicationSummaries } from '../../../main/service/publication-summaries.ts';
import { currentFormat } from '../../../shared/domain/format.ts';
import type { Bridge } from '../../../shared/ipc/bridge.ts';
import { type EventArguments, publishingPhases } from '../../../shared/ipc/events.ts';
import type { FakeLibrary } from './fake-library.ts';
import type { FakeOptions } from './fake-options.ts';

const later = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Publishing without a disk: what is prepared and recorded is as real as the library behind it. */
export function fakePublications(
  library: FakeLibrary,
  options: FakeOptions,
  emit: (...event: EventArguments) => void,
): Bridge['publications'] {
  const failed = (name: string) => {
    const error = options.failing[`publications/${name}`];
    return error === undefined ? null : ({ ok: false, error } as const);
  };
  const done = <Result>(value: unknown) =>
    ({ ok: true, value: structuredClone(value) as Result }) as const;
  let isStopped = false;
  let made = 0;

  return {
    list: async () =>
      done(
        publicationSummaries(library.state).map((publication) => ({
          ...publication,
          outputs: publication.outputs.map((output) => ({ ...output, canOpen: made > 0 })),
        })),
      ),
    async prepare(choice) {
      await later(1);
      return failed('prepare') ?? done(preparePublication(library.state, choice));
    },
    async publish({ choice, formats }) {
      isStopped = false;
      if (options.cancelled.includes('publications/publish')) return done(null);
      for (const phase of publishingPhases) {
        const isWanted = formats.includes(phase === 'site' ? 'site' : 'pdf');
        if (isWanted && !isStopped) {
          emit('publishing', phase);
          await later(options.pace);
        }
      }
      const failure = failed('publish');
      if (isStopped || failure !== null) return failure ?? done(null);
      made += 1;
      const { title, stories, withheld } = preparePublication(library.state, choice);
      const id = `01PPPPPPPPPPPPPPPPPPPPPPP${made}`;
      const outputs = formats.map((format) => ({
        format,
        path: format === 'site' ? '/hjem/lone/Hjemmeside' : '/hjem/lone/haefte.pdf',
      }));
      library.apply({
        type: 'record-publication',
        publication: {
          format: currentFormat,
          id,
          at: '2026-11-20T14:32:00.000Z',
          title,
          scope: choice.scope,
          collection: choice.collection,
          outputs,
          stories: stories.map((story) => ({
            id: story.id,
            revision: library.state.stories.get(story.id)?.revision ?? 0,
          })),
          withheld: withheld.map((story) => ({ id: story.id, reasons: [] })),
        },
      });
      emit('changed', null);
      return done({
        id,
        outputs,
        stories: stories.length,
        withheld: withheld.length,
        warnings: options.warnings,
        notRecorded: null,
      });
    },
    async cancel() {
      isStopped = true;
      return done(null);
    },
    previewBooklet: async () => done(options.booklet),
    // Nothing serves a preview here; the real one is looked at in the real program.
    previewSite: async () => done({ address: 'about:blank' }),
    open: async () => failed('open') ?? done(null),
  };
}
