import { QueryClient } from '@tanstack/react-query';

/**
 * Holds what the window has read. Nothing here crosses a network: no waiting for a connection, no
 * trying again, and nothing is old until the main process says so.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
