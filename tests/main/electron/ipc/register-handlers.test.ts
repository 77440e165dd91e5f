import { describe, expect, it } from 'vitest';
import { appHandlers } from '../../../../main/electron/ipc/app-handlers.ts';
import { approvalHandlers } from '../../../../main/electron/ipc/approval-handlers.ts';
import {
  type BackupDialogs,
  backupHandlers,
} from '../../../../main/electron/ipc/backup-handlers.ts';
import { checkHandlers } from '../../../../main/electron/ipc/check-handlers.ts';
import { collectionHandlers } from '../../../../main/electron/ipc/collection-handlers.ts';
import {
  type ConsentDialogs,
  consentHandlers,
} from '../../../../main/electron/ipc/consent-handlers.ts';
import { cutHandlers } from '../../../../main/electron/ipc/cut-handlers.ts';
import type { Handlers } from '../../../../main/electron/ipc/handlers.ts';
import { historyHandlers } from '../../../../main/electron/ipc/history-handlers.ts';
import { type Dialogs, libraryHandlers } from '../../../../main/electron/ipc/library-handlers.ts';
import { mediaHandlers } from '../../../../main/electron/ipc/media-handlers.ts';
import {
  type Opener,
  type PublicationDialogs,
  publicationHandlers,
} from '../../../../main/electron/ipc/publication-handlers.ts';
import { registerHandlers } from '../../../../main/electron/ipc/register-handlers.ts';
import { reviewHandlers } from '../../../../main/electron/ipc/review-handlers.ts';
import { storyHandlers } from '../../../../main/electron/ipc/story-handlers.ts';
import { tagHandlers } from '../../../../main/electron/ipc/tag-handlers.ts';
import type { Service } from '../../../../main/service/service.ts';
import { contract } from '../../../../shared/ipc/contract.ts';

type Listener = (event: { readonly senderFrame: unknown }, argument?: unknown) => unknown;

const about = {
  name: 'Gode Historier',
  version: '1.2.3',
  licence: 'MIT',
  electron: '45',
  chromium: '150',
  node: '24',
  components: [],
};

function registered(): ReadonlyMap<string, Listener> {
  const listeners = new Map<string, Listener>();
  registerHandlers(
    { handle: (channel, listener) => void listeners.set(channel, listener as Listener) },
    {
      app: appHandlers(about, { language: () => 'da', speak: async () => undefined }),
      library: libraryHandlers({} as Service, {} as Dialogs, () => 'da'),
      stories: storyHandlers({} as Service, {} as Dialogs, () => 'da'),
      media: mediaHandlers({} as Service, {} as Dialogs),
      collections: collectionHandlers({} as Service),
      history: historyHandlers({} as Service),
      approval: approvalHandlers({} as Service),
      cuts: cutHandlers({} as Service),
      review: reviewHandlers({} as Service),
      consent: consentHandlers({} as Service, {} as ConsentDialogs, {} as Opener),
      tags: tagHandlers({} as Service),
      backups: backupHandlers({} as Service, {} as BackupDialogs),
      checks: checkHandlers({} as Service),
      publications: publicationHandlers({} as Service, {} as PublicationDialogs, {} as Opener),
    },
  );
  return listeners;
}

describe('registerHandlers', () => {
  it('answers every call of the contract and nothing else', () => {
    const calls = Object.entries(contract).flatMap(([feature, schemas]) =>
      Object.keys(schemas).map((call) => `${feature}/${call}`),
    );
    expect([...registered().keys()]).toEqual(calls);
    expect(calls).toContain('app/about');
  });

  it('answers the window', async () => {
    const senderFrame = { url: 'app://gode-historier/index.html', parent: null };
    expect(await registered().get('app/about')?.({ senderFrame })).toEqual({
      ok: true,
      value: about,
    });
  });

  it('checks the sender of the message that came, not of the window it belongs to', async () => {
    const senderFrame = { url: 'https://example.org/', parent: null };
    expect(await registered().get('app/about')?.({ senderFrame })).toEqual({
      ok: false,
      error: { code: 'foreign-sender' },
    });
  });

  it('does not compile when a call has no handler, or one that answers something else', () => {
    // @ts-expect-error: `about` has no handler.
    const lacking: Handlers = { app: {} };
    // @ts-expect-error: `about` answers with more than a name.
    const wrong: Handlers = { app: { about: () => ({ name: 'Gode Historier' }) } };
    expect([lacking, wrong]).toHaveLength(2);
  });
});
