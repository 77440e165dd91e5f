import { z } from 'zod';
import type { Port } from './port.ts';
import type { Emit, Service } from './service.ts';
import { callErrorOf } from './service-error.ts';

const requestSchema = z.object({ id: z.int(), method: z.string(), argument: z.unknown() });

/**
 * Answers the requests that come through a port with a service. Errors cross as data; what nobody
 * foresaw is logged on this side and crosses as no more than that it happened.
 */
export function serveService(port: Port, make: (emit: Emit) => Service): void {
  const service = make((event, value) => port.send({ event, value }));
  port.onMessage(async (message) => {
    const { id, method, argument } = requestSchema.parse(message);
    try {
      if (!isMethod(service, method)) throw new Error(`The service has no method ${method}.`);
      // The client's type is this service's: method and argument belong together.
      const work = service[method] as (argument: unknown) => Promise<unknown>;
      port.send({ id, ok: true, value: await work(argument) });
    } catch (error) {
      const callError = callErrorOf(error);
      if (callError.code === 'unexpected') console.error(error);
      port.send({ id, ok: false, error: callError });
    }
  });
}

function isMethod(service: Service, method: string): method is keyof Service {
  return Object.hasOwn(service, method);
}
