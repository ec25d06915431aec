// SPDX-License-Identifier: EUPL-1.2
import { parentPort, workerData } from 'node:worker_threads';
import { isSamsynError } from '@samsyn/terms';
import { answerTasks } from './answer-tasks.ts';
import type { LawFolders, ProposalReply, ProposalTask } from './proposal-task.ts';

const folders: LawFolders = workerData;
const answer = answerTasks(folders);

function replyTo(number: number, task: ProposalTask): ProposalReply {
  try {
    return { number, answer: answer(task) };
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    const { code, message: reason, path } = error;
    return { number, refused: { code, reason, path } };
  }
}

parentPort?.on('message', ({ number, task }: { number: number; task: ProposalTask }) => {
  parentPort?.postMessage(replyTo(number, task), []);
});
