// SPDX-License-Identifier: EUPL-1.2
import type { AnswerOf, Route } from '@samsyn/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from './call.ts';
import type { Inputs } from './client.ts';
import { ProblemError } from './problem-error.ts';

const conflict = 409;
const unaffected: readonly unknown[] = ['session', 'catalogue', 'classifications'];

/**
 * An act of the officer. When it has been recorded every shown reading is fetched anew, then
 * `after` is told the answer. When it is refused because the case has moved on (HTTP 409), they
 * are fetched anew too: the officer must see what is there now beside the refusal.
 */
export function useAct<R extends Route>(route: R, after: (answer: AnswerOf<R>) => void) {
  const client = useQueryClient();
  const readAnew = () =>
    client.invalidateQueries({ predicate: ({ queryKey }) => !unaffected.includes(queryKey[0]) });
  return useMutation({
    mutationFn: (inputs: Inputs<R>) => call(route, inputs),
    onSuccess: async (answer) => {
      await readAnew();
      after(answer);
    },
    onError: (error) => {
      if (error instanceof ProblemError && error.status === conflict) void readAnew();
    },
  });
}
