import { parentPort } from 'node:worker_threads';
import type { PublicationModel } from '../../../shared/publication/publication-model.ts';
import { nodeFileSystem } from '../../library/disk/node-file-system.ts';
import { MediaStore } from '../../library/media/media-store.ts';
import { publicMedia } from '../public-media.ts';
import { createTypesetter } from './create-typesetter.ts';
import { drawBooklet, type SetBooklet, setBooklet } from './set-booklet.ts';
import { TypesetError, type TypesetErrorCode } from './typeset-error.ts';

/** What a worker is asked for, and what it makes of it. */
export interface BookletTasks {
  readonly set: SetBooklet;
  /** The pages as SVG; null where the engine of this machine can only write PDF. */
  readonly draw: readonly string[] | null;
}

/** A publication, and the library's folder, where its pictures lie. */
export interface BookletWork {
  readonly model: PublicationModel;
  readonly root: string;
}

/** What comes back; an error crosses with its code, since its class would not. */
export type BookletAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: TypesetErrorCode; readonly details: readonly string[] };

const makers = { set: setBooklet, draw: drawBooklet } as const;
const typesetter = createTypesetter();

parentPort?.on('message', async ({ task, work }: BookletOrder) => {
  const answer = (value: BookletAnswer<unknown>) => parentPort?.postMessage(value);
  try {
    const readMedia = publicMedia(new MediaStore(work.root, nodeFileSystem));
    answer({ ok: true, value: await makers[task](work.model, readMedia, await typesetter) });
  } catch (error) {
    const { code, details } =
      error instanceof TypesetError ? error : { code: 'engine' as const, details: [String(error)] };
    answer({ ok: false, code, details });
  }
});

interface BookletOrder {
  readonly task: keyof BookletTasks;
  readonly work: BookletWork;
}
