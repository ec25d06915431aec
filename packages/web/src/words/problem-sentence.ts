// SPDX-License-Identifier: EUPL-1.2
import { ProblemError } from '../client/problem-error.ts';
import type { Spoken } from '../language/spoken.ts';

/** A fault as a plain sentence, with its code and place for whoever looks into it. */
export function problemSentence(error: unknown, { messages }: Spoken): readonly string[] {
  const { problem, problems } = messages;
  if (!(error instanceof ProblemError)) return [problem.general];
  const sentence = problems[error.code] ?? problem.general;
  const place = error.path === undefined ? [] : [problem.path(error.path)];
  return [sentence, problem.code(error.code), ...place];
}
