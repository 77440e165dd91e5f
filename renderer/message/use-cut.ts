import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CutAct } from '../../shared/collect/cut/cut-act.ts';
import { queries } from '../bridge/queries.ts';
import { useCall } from '../bridge/use-call.ts';
import { useMessages } from '../ui/messages-context.ts';

/** A button of the message: its stretch, and what it does. */
export interface CutPlace {
  readonly at: number;
  readonly control: CutAct['act'] | 'up' | 'down';
}

interface Running {
  readonly act: CutAct;
  readonly control: CutPlace['control'];
  /** Whether nothing is in doubt once it is done. */
  readonly isLast: boolean;
}

/** Ways to cut a message otherwise, and the button to go on at when that is done. */
export interface Cutting {
  /** @param control the button that set it off, where the act leaves it there. */
  readonly cut: (act: CutAct, control?: CutPlace['control']) => void;
  readonly place: CutPlace | null;
}

/** Which acts leave nothing in doubt, and what comes then. */
export interface Settling {
  readonly settles: (act: CutAct) => boolean;
  readonly onSettled: () => void;
}

/** Carries acts out one at a time, says what came of them, and tells where the person goes on. */
export function useCut(id: string, { settles, onSettled }: Settling): Cutting {
  const { done } = useMessages().cutting;
  const client = useQueryClient();
  const [place, setPlace] = useState<CutPlace | null>(null);
  const { run, isBusy } = useCall(
    ({ act }: Running) => window.bridge.cuts.act({ id, act }),
    ({ at }, { act, control, isLast }) => {
      if (isLast) onSettled();
      // The button stands elsewhere once the message was read anew. Naming somebody leaves the stretches alone.
      else if (act.act !== 'name-author')
        void client.fetchQuery(queries.message(id)).then(() => setPlace({ at, control }));
      return done[act.act];
    },
  );
  return {
    place,
    cut: (act, control = act.act) => {
      // Another key before the message is read anew would mean another stretch than the person saw.
      if (!isBusy) run({ act, control, isLast: settles(act) });
    },
  };
}
