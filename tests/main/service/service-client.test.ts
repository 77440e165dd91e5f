import { expect, test, vi } from 'vitest';
import { LibraryError } from '../../../main/library/library-error.ts';
import { serveService } from '../../../main/service/serve-service.ts';
import type { Emit, Service } from '../../../main/service/service.ts';
import { serviceClient } from '../../../main/service/service-client.ts';
import { pairedPorts } from '../../support/paired-ports.ts';

/** A client and, behind a pair of ports, a service of which only some methods are real. */
function connected(methods: Partial<Service>) {
  const [near, far] = pairedPorts();
  let emit: Emit = () => undefined;
  serveService(far, (tell) => {
    emit = tell;
    return methods as Service;
  });
  const told = vi.fn();
  return { client: serviceClient(near, told), told, emit: () => emit('changed', null) };
}

test('a call crosses with its argument and comes back with its result', async () => {
  const { client } = connected({ search: async ({ query }) => [query] });
  expect(await client.service.search({ query: 'cykel' })).toEqual(['cykel']);
});

test('answers find their calls whatever their order', async () => {
  const answers: ((value: readonly string[]) => void)[] = [];
  const { client } = connected({ search: () => new Promise((resolve) => answers.push(resolve)) });
  const both = [client.service.search({ query: 'a' }), client.service.search({ query: 'b' })];
  await vi.waitUntil(() => answers.length === 2);
  answers[1]?.(['b']);
  answers[0]?.(['a']);
  expect(await Promise.all(both)).toEqual([['a'], ['b']]);
});

test('a problem of the library crosses with its facts', async () => {
  const problem = { code: 'story-not-found', id: 'x' } as const;
  const { client } = connected({ remove: () => Promise.reject(new LibraryError(problem)) });
  await expect(client.service.remove({ id: 'x' })).rejects.toMatchObject({
    error: { code: 'library', problem },
  });
});

test('an error that nobody foresaw is logged where it happened and crosses as no more', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { client } = connected({ undo: () => Promise.reject(new Error('en hemmelig sti')) });
  await expect(client.service.undo()).rejects.toMatchObject({ error: { code: 'unexpected' } });
  expect(logged).toHaveBeenCalled();
  logged.mockRestore();
});

test('a method that the service does not have is refused', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { client } = connected({});
  await expect(client.service.list()).rejects.toMatchObject({ error: { code: 'unexpected' } });
  logged.mockRestore();
});

test('what the service tells unasked reaches the listener', async () => {
  const { emit, told } = connected({});
  emit();
  await vi.waitUntil(() => told.mock.calls.length > 0);
  expect(told).toHaveBeenCalledWith('changed', null);
});

test('when the other end is gone, nobody waits for ever', async () => {
  const { client } = connected({ list: () => new Promise(() => undefined) });
  const waiting = client.service.list();
  client.fail();
  await expect(waiting).rejects.toMatchObject({ error: { code: 'unexpected' } });
});
