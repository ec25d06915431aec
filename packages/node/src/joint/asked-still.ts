// SPDX-License-Identifier: EUPL-1.2
import type { JointAsked } from '@samsyn/contract';
import type { MessageBody } from '@samsyn/terms';
import { toldIn } from './told-entries.ts';
import type { ToldMessage } from './told-message.ts';

type Answer = Extract<MessageBody, { kind: 'answer' }>;
type Status = JointAsked['items'][number]['status'];

/** What an item that was asked for stands at by the answers to it; undefined once it has come. */
function statusIn(item: string, answers: readonly Answer[]): Status | undefined {
  if (answers.some(({ items }) => items.some((one) => one.item === item))) return undefined;
  const said = answers.flatMap(({ outstanding }) => outstanding.filter((one) => one.item === item));
  return said.at(-1)?.status ?? 'no-answer';
}

/** Requests that have not been answered in full, the first one first, by what both have been told. */
export function askedStill(messages: readonly ToldMessage[]): readonly JointAsked[] {
  const answers = messages.flatMap(({ body }) => (body.kind === 'answer' ? [body] : []));
  return messages.flatMap((message) => {
    const { body } = message;
    if (body.kind !== 'request') return [];
    const of = answers.filter(({ requestId }) => requestId === body.requestId);
    const items = body.requested.flatMap(({ item }) => {
      const status = statusIn(item, of);
      return status === undefined ? [] : [{ item, status }];
    });
    return items.length === 0 ? [] : [{ requestId: body.requestId, told: toldIn(message), items }];
  });
}
