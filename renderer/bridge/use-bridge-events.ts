import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Reads anew what is on the screen whenever the library changed, whoever changed it. */
export function useBridgeEvents(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      window.bridge.onEvent((...[name]) => {
        if (name === 'changed') void client.invalidateQueries();
        if (name === 'backups') void client.invalidateQueries({ queryKey: ['backups'] });
      }),
    [client],
  );
}
