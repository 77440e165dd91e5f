import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';
import type { EventName, EventValue } from '../../shared/ipc/events.ts';
import type { Port } from './port.ts';
import type { Emit, Service } from './service.ts';
import { ServiceError } from './service-error.ts';

const methods = [
  'current',
  'recent',
  'create',
  'open',
  'openDemo',
  'editLibrary',
  'countDueOriginals',
  'lookOutside',
  'seeConflict',
  'close',
  'undo',
  'redo',
  'list',
  'changes',
  'get',
  'search',
  'edit',
  'archive',
  'remove',
  'approve',
  'importPaths',
  'importText',
  'importTold',
  'cancelImport',
  'addMedia',
  'mediaPath',
  'listCollections',
  'getCollection',
  'storiesInCollection',
  'createCollection',
  'editCollection',
  'addToCollection',
  'removeCollection',
  'check',
  'readiness',
  'reasons',
  'getMessage',
  'cutMessage',
  'listUnsure',
  'decideFindings',
  'proposeReplacements',
  'replaceThing',
  'originalFate',
  'writeConsentForm',
  'listVersions',
  'restoreVersion',
  'listDeleted',
  'restoreDeleted',
  'hasOriginal',
  'eraseOriginal',
  'addTerm',
  'editTerm',
  'listPublications',
  'preparePublication',
  'publish',
  'cancelPublishing',
  'previewSite',
  'previewBooklet',
  'readPreview',
  'backupState',
  'chooseBackupPlace',
  'makeBackup',
  'stopBackups',
  'listBackups',
  'listCopies',
  'inspectBackup',
  'restoreFrom',
  'restoreAsNew',
  'verify',
  'repair',
] as const satisfies readonly (keyof Service)[];

type Answer =
  | ({ readonly id: number } & CallOutcome<unknown>)
  | { readonly event: EventName; readonly value: EventValue<EventName> };

export interface ServiceClient {
  readonly service: Service;
  /** Refuses what is still waited for: the other end is gone. */
  fail(): void;
}

/** A service that stands at the other end of a port. */
export function serviceClient(port: Port, emit: Emit): ServiceClient {
  const waiting = new Map<number, (outcome: CallOutcome<unknown>) => void>();
  let last = 0;

  port.onMessage((message) => {
    // The other end is our own code, behind a port that nobody else holds.
    const answer = message as Answer;
    if ('event' in answer) {
      emit(answer.event, answer.value as never);
      return;
    }
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });

  const call = (method: string) => (argument: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1;
      waiting.set(last, (outcome) => {
        if (outcome.ok) resolve(outcome.value);
        else reject(new ServiceError(outcome.error));
      });
      port.send({ id: last, method, argument });
    });

  return {
    service: Object.fromEntries(methods.map((name) => [name, call(name)])) as unknown as Service,
    fail() {
      for (const settle of waiting.values()) settle({ ok: false, error: { code: 'unexpected' } });
      waiting.clear();
    },
  };
}
