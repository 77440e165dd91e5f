import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const logSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(
    z.object({
      type: z.number(),
      params: z.looseObject({ url: z.string().optional() }).optional(),
    }),
  ),
});

/** What Chromium's network service did, as `--log-net-log` wrote it until the program ended. */
export interface NetLog {
  /** Every address that was asked for, whether or not anything came of it. */
  readonly addresses: readonly string[];
  /** What reached out of the process: names looked up, connections tried, bytes sent. */
  readonly reached: readonly string[];
}

/** What Chromium writes when it leaves the process: a name looked up, a connection tried, bytes sent. */
const reachingOut = [
  'HOST_RESOLVER_MANAGER_JOB',
  'HOST_RESOLVER_DNS_TASK',
  'HOST_RESOLVER_SYSTEM_TASK',
  'TCP_CONNECT_ATTEMPT',
  'UDP_BYTES_SENT',
] as const;

/** Reads a net log; throws where it is not whole, since a log that ended early proves nothing. */
export async function readNetLog(file: string): Promise<NetLog> {
  const { constants, events } = logSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const names = new Map(
    reachingOut.flatMap((name) => {
      const type = constants.logEventTypes[name];
      return type === undefined ? [] : [[type, name] as const];
    }),
  );
  return {
    addresses: [...new Set(events.flatMap(({ params }) => params?.url ?? []))],
    reached: events.flatMap(({ type }) => names.get(type) ?? []),
  };
}
