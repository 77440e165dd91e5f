import type { SaveState } from './save-state.ts';

/** What saving needs from outside. `save` answers whether the change is on the disk. */
export type AutosaveOptions<Change> = {
  readonly save: (change: Change) => Promise<boolean>;
  /** One change that does what both do, the later one winning. */
  readonly merge: (earlier: Change, later: Change) => Change;
  readonly onState: (state: SaveState) => void;
};

/** Saves what is handed to it, in order, one at a time, until it is on the disk. */
export type Autosave<Change> = {
  /** Takes a change in; it is saved a moment later. */
  readonly edit: (change: Change) => void;
  /** Saves at once what waits, or as soon as the save on its way has ended. */
  readonly flush: () => void;
  /** Whether nothing waits: all was handed over to be saved. */
  readonly isHandedOver: () => boolean;
  /** What is on its way and what waits, as one change; undefined where all is on the disk. */
  readonly unsaved: () => Change | undefined;
};

const pause = 800;
const retryAfter = 3000;

/** Saves 800 ms after typing stops and, when that failed, again every 3000 ms for as long as it takes. */
export function createAutosave<Change extends object>({
  save,
  merge,
  onState,
}: AutosaveOptions<Change>): Autosave<Change> {
  let waiting: Change | undefined;
  let onItsWay: Change | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSaving = false;
  let isUrgent = false;
  let hasFailed = false;

  const schedule = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(start, delay);
  };
  const start = () => {
    clearTimeout(timer);
    const change = waiting;
    if (isSaving || !change) return;
    waiting = undefined;
    isUrgent = false;
    isSaving = true;
    onItsWay = change;
    onState({ state: 'saving' });
    // Called in this very turn, since a closing window has no other.
    const saving = (async () => save(change))();
    void saving.then(
      (isSaved) => end(change, isSaved),
      () => end(change, false),
    );
  };
  const end = (change: Change, isSaved: boolean) => {
    isSaving = false;
    onItsWay = undefined;
    hasFailed = !isSaved;
    if (!isSaved) {
      waiting = waiting ? merge(change, waiting) : change;
      onState({ state: 'failed' });
      schedule(retryAfter);
    } else if (!waiting) onState({ state: 'saved', at: new Date() });
    else if (isUrgent) start();
    else {
      onState({ state: 'waiting' });
      schedule(pause);
    }
  };

  return {
    edit: (change) => {
      waiting = waiting ? merge(waiting, change) : change;
      if (isSaving) return;
      if (!hasFailed) onState({ state: 'waiting' });
      schedule(pause);
    },
    flush: () => {
      isUrgent = isSaving;
      start();
    },
    isHandedOver: () => !waiting,
    unsaved: () => (onItsWay && waiting ? merge(onItsWay, waiting) : (waiting ?? onItsWay)),
  };
}
