import { utilityProcess } from 'electron';
import type { ServicePlaces } from '../../service/local-service.ts';
import type { Emit } from '../../service/service.ts';
import { type ServiceClient, serviceClient } from '../../service/service-client.ts';

/** Starts the service in a process of its own. `script` is its bundle. */
export function startService(
  script: string,
  { settings, demo }: Omit<ServicePlaces, 'bookletWorker'>,
  emit: Emit,
): ServiceClient {
  const child = utilityProcess.fork(script, [settings, demo.from, demo.to], {
    serviceName: 'Gode Historier: bibliotek',
  });
  const client = serviceClient(
    {
      send: (message) => child.postMessage(message),
      onMessage: (listener) => child.on('message', listener),
    },
    emit,
  );
  child.on('exit', () => client.fail());
  return client;
}
