// SPDX-License-Identifier: EUPL-1.2
import type { AnswerOf, Route } from '@samsyn/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from './call.ts';
import type { Inputs } from './client.ts';

const unaffected: readonly unknown[] = ['session', 'catalogue'];

/**
 * An act of the officer. When it has been recorded every shown reading is fetched anew, then
 * `after` is told the answer.
 */
export function useAct<R extends Route>(route: R, after: (answer: AnswerOf<R>) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (inputs: Inputs<R>) => call(route, inputs),
    onSuccess: async (answer) => {
      await client.invalidateQueries({
        predicate: ({ queryKey }) => !unaffected.includes(queryKey[0]),
      });
      after(answer);
    },
  });
}
