// SPDX-License-Identifier: EUPL-1.2
import { Problem } from '@samsyn/contract';
import { ProblemError } from './problem-error.ts';

/** The problem that a refused answer carries; one outside the contract is said to be so. */
export async function problemOf(answer: Response): Promise<ProblemError> {
  const text = await answer.text().catch(() => '');
  const problem = Problem.safeParse(parsed(text));
  if (!problem.success) {
    const code = answer.status === 401 ? 'access.not-signed-in' : 'client.unexpected-answer';
    return new ProblemError(code, answer.status, `HTTP ${answer.status}`);
  }
  const { code, status, detail, path } = problem.data;
  return new ProblemError(code, status, detail, path);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
