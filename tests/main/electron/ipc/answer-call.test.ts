import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { answerCall } from '../../../../main/electron/ipc/answer-call.ts';

const own = { url: 'app://gode-historier/index.html', parent: null };
const schemas = {
  argument: z.strictObject({ title: z.string().trim(), size: z.number() }),
  result: z.object({ title: z.string() }),
};
const argument = { title: ' Bør ', size: 1 };

describe('answerCall', () => {
  it('hands the handler the parsed argument and answers with its result', async () => {
    const handler = vi.fn(({ title }) => ({ title }));
    const answer = await answerCall({ schemas, handler }, own, argument);
    expect(handler).toHaveBeenCalledExactlyOnceWith({ title: 'Bør', size: 1 });
    expect(answer).toEqual({ ok: true, value: { title: 'Bør' } });
  });

  it('refuses a foreign sender before anything is done', async () => {
    const handler = vi.fn();
    const answer = await answerCall({ schemas, handler }, { ...own, parent: {} }, argument);
    expect(answer).toEqual({ ok: false, error: { code: 'foreign-sender' } });
    expect(handler).not.toHaveBeenCalled();
  });

  it('refuses an argument that breaks the schema and names the fields, not their values', async () => {
    const handler = vi.fn();
    const answer = await answerCall({ schemas, handler }, own, { title: 7, size: 'secret' });
    expect(answer).toEqual({
      ok: false,
      error: { code: 'bad-argument', fields: ['title', 'size'] },
    });
    expect(handler).not.toHaveBeenCalled();
  });

  it('lets nothing across that the result schema does not name', async () => {
    const handler = () => ({ title: 'Bør', path: '/home/karen' });
    const answer = await answerCall({ schemas, handler }, own, argument);
    expect(answer).toEqual({ ok: true, value: { title: 'Bør' } });
  });

  it.each([
    ['throws', () => Promise.reject(new Error('ENOENT /home/karen'))],
    ['answers with something else than it promised', () => 'text'],
  ])('logs and tells only a code when the handler %s', async (_how, handler) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = await answerCall({ schemas, handler }, own, argument);
    expect(answer).toEqual({ ok: false, error: { code: 'unexpected' } });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});
