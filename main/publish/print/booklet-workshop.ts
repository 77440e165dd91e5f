import { Worker } from 'node:worker_threads';
import type { BookletAnswer, BookletTasks, BookletWork } from './booklet-worker.ts';
import { TypesetError } from './typeset-error.ts';

/**
 * Sets and draws booklets, each in a thread of its own, so that a service goes on answering.
 * Typesetting is one synchronous call: whoever stops it ends its thread.
 */
export class BookletWorkshop {
  readonly #script: string;

  /** @param script the worker's file, `booklet-worker`. */
  constructor(script: string) {
    this.#script = script;
  }

  /** @throws TypesetError, or the signal's reason. */
  async make<Task extends keyof BookletTasks>(
    task: Task,
    work: BookletWork,
    signal: AbortSignal,
  ): Promise<BookletTasks[Task]> {
    signal.throwIfAborted();
    const worker = new Worker(this.#script);
    try {
      const answer = await answerOf<BookletTasks[Task]>(worker, { task, work }, signal);
      if (!answer.ok) throw new TypesetError(answer.code, answer.details);
      return answer.value;
    } finally {
      // Not waited for: a native engine notices only when it comes up for air.
      void worker.terminate();
    }
  }
}

function answerOf<Value>(
  worker: Worker,
  order: unknown,
  signal: AbortSignal,
): Promise<BookletAnswer<Value>> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.once('message', resolve);
    worker.once('error', (error) => reject(new TypesetError('engine', [String(error)])));
    worker.once('exit', (code) => reject(new TypesetError('engine', [`exit ${code}`])));
    worker.postMessage(order);
  });
}
