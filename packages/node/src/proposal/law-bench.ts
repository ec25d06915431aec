// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads';
import { SamsynError } from '@samsyn/terms';
import type { LawFolders, ProposalAnswer, ProposalReply, ProposalTask } from './proposal-task.ts';

interface Waiting {
  readonly resolve: (answer: ProposalAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** A thread beside the door that compares laws. It begins with the first task and keeps no node alive. */
export interface LawBench {
  /** @throws SamsynError as the task is refused; `runtime.internal` when the thread has ended */
  readonly ask: (task: ProposalTask) => Promise<ProposalAnswer>;
}

/** A bench on the law of the folders; `begun` is called when a thread begins, knowing no cases. */
export function lawBench(folders: LawFolders, begun: () => void): LawBench {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let number = 0;

  function settle(reply: ProposalReply): void {
    const one = waiting.get(reply.number);
    waiting.delete(reply.number);
    if (waiting.size === 0) worker?.unref();
    if ('answer' in reply) return one?.resolve(reply.answer);
    const { code, reason, path } = reply.refused;
    one?.reject(new SamsynError(code, reason, path));
  }

  function begin(): Worker {
    const started = new Worker(new URL('./proposal-worker.ts', import.meta.url), {
      workerData: folders,
    });
    worker = started;
    const ended = (cause?: unknown): void => {
      if (worker === started) worker = undefined;
      for (const one of waiting.values())
        one.reject(new SamsynError('runtime.internal', 'comparing ended', undefined, { cause }));
      waiting.clear();
    };
    started.on('message', settle);
    started.on('error', ended);
    started.on('exit', () => ended());
    begun();
    return started;
  }

  return {
    ask: async (task) =>
      new Promise((resolve, reject) => {
        const to = worker ?? begin();
        number += 1;
        waiting.set(number, { resolve, reject });
        to.ref();
        to.postMessage({ number, task }, []);
      }),
  };
}
