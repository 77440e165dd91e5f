import type { BackupContents, BackupState } from '../../../shared/ipc/backup-calls.ts';
import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { CallOutcome } from '../../../shared/ipc/call-outcome.ts';
import type { EventArguments } from '../../../shared/ipc/events.ts';
import type { FakeLibrary } from './fake-library.ts';
import type { FakeOptions } from './fake-options.ts';

type Answer = <Result>(
  name: string,
  work: () => Result | Promise<Result>,
) => Promise<CallOutcome<Result>>;

const place = '/media/usb/Sikkerhedskopier';
const file = `${place}/gode-historier-2026-11-20T08-00-00Z.zip`;

/** Backups as a window sees them: the one that can be opened holds every story and one that is gone. */
export function fakeBackups(
  library: FakeLibrary,
  options: FakeOptions,
  answer: Answer,
  emit: (...event: EventArguments) => void,
): Pick<Bridge, 'backups' | 'checks'> {
  let state: BackupState = { ...options.backups };
  const become = (changes: Partial<BackupState>): BackupState => {
    state = { ...state, ...changes };
    emit('backups', null);
    return state;
  };
  const isCancelled = (name: string) => options.cancelled.includes(name);
  const made = { lastAt: '2026-11-20T09:00:00.000Z', problem: null, isAsking: false };
  const gone = { id: '01ZZZZZZZZZZZZZZZZZZZZZZZ9', title: 'Brevet, der blev væk' };
  const contents = (): BackupContents => ({
    file,
    library: { id: '01FAKEFAKEFAKEFAKEFAKEFAKE', name: 'Familie og Job' },
    madeAt: '2026-11-20T08:00:00.000Z',
    stories: [
      { ...gone, now: 'gone' },
      ...library.all().map(({ id, title }, index) => ({
        id,
        title,
        now: index === 0 ? ('changed' as const) : ('same' as const),
      })),
    ],
    unreadable: [],
    withoutOriginals: null,
  });
  let flaws = [...options.flaws];
  return {
    backups: {
      state: () => answer('backups/state', () => state),
      choosePlace: () =>
        answer('backups/choosePlace', () =>
          isCancelled('backups/choosePlace') ? null : become({ ...made, folder: place }),
        ),
      make: () => answer('backups/make', () => become(made)),
      stop: () =>
        answer('backups/stop', () => become({ folder: null, isAsking: false, problem: null })),
      list: () =>
        answer('backups/list', () => [
          { file, madeAt: '2026-11-20T08:00:00.000Z', stories: 15, size: 4_300_000, problem: null },
          {
            file: `${place}/gode-historier-2026-11-19T08-00-00Z.zip`,
            madeAt: '2026-11-19T08:00:00.000Z',
            stories: 0,
            size: 0,
            problem: { code: 'not-a-backup', file: 'gode-historier-2026-11-19T08-00-00Z.zip' },
          },
        ]),
      copies: () =>
        answer('backups/copies', () => [
          { file, madeAt: '2026-11-20T08:00:00.000Z', isReached: true },
          { file: '/media/gammel-usb', madeAt: '2026-03-02T08:00:00.000Z', isReached: false },
        ]),
      chooseFile: () =>
        answer('backups/chooseFile', () => (isCancelled('backups/chooseFile') ? null : contents())),
      inspect: () => answer('backups/inspect', contents),
      restore: ({ story, replace }) =>
        answer('backups/restore', () => ({
          restored: story === null || story === gone.id ? [gone] : [],
          replaced: replace ? contents().stories.slice(1, 2) : [],
          different: story === null && !replace ? contents().stories.slice(1, 2) : [],
          collections: 0,
          unreadable: [],
          withoutOriginals: null,
        })),
      restoreAsNew: () =>
        answer('backups/restoreAsNew', () =>
          isCancelled('backups/restoreAsNew')
            ? null
            : { folder: '/hjem/lone/Familie og Job igen', stories: 15, withoutOriginals: null },
        ),
    },
    checks: {
      run: () =>
        answer('checks/run', () => ({
          flaws,
          stories: library.all().length,
          withoutOriginal: 0,
        })),
      mend: () =>
        answer('checks/mend', () => {
          const mended = flaws.map((flaw) => {
            const isLeft = flaw.code === 'damaged-document';
            return { flaw, repair: isLeft ? ('left' as const) : ('mended' as const) };
          });
          flaws = flaws.filter(({ code }) => code === 'damaged-document');
          return mended;
        }),
    },
  };
}
