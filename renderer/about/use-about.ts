import { useQuery } from '@tanstack/react-query';
import type { About } from '../../shared/ipc/app-calls.ts';
import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';
import { callErrorOf } from '../bridge/call-failed.ts';
import { queries } from '../bridge/queries.ts';

/** What is known about the program; undefined until the main process has answered. */
export function useAbout(): CallOutcome<About> | undefined {
  const { data, error } = useQuery(queries.about());
  if (data !== undefined) return { ok: true, value: data };
  return error === null ? undefined : { ok: false, error: callErrorOf(error) };
}
