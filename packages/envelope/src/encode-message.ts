// SPDX-License-Identifier: EUPL-1.2
import { CaseMessage } from '@samsyn/terms';
import type { ItemId, MessageBody } from '@samsyn/terms';
import { fitSchema } from './fit-schema.ts';
import { digestOfPart, partSaltBytes } from './message-part.ts';
import type { MessagePart } from './message-part.ts';

/** Random bytes, as many as asked for; handed in. */
export type RandomBytes = (length: number) => Uint8Array;

/** A message in bytes: what is signed, and the parts whose digests stand in it. */
export interface EncodedMessage {
  readonly payload: Uint8Array;
  readonly parts: readonly MessagePart[];
}

type Listed = readonly { readonly item: ItemId }[];

function listsIn(body: MessageBody): Readonly<Record<string, Listed>> {
  return {
    items: body.items,
    ...('requested' in body && { requested: body.requested }),
    ...('outstanding' in body && { outstanding: body.outstanding }),
  };
}

/**
 * The bytes of a message, to be signed and stored as they are: each item, each need and each word on
 * what does not come is a part by itself, with fresh salt.
 * @throws SamsynError `message.schema` when the message does not fit its own schema
 */
export async function encodeMessage(
  message: CaseMessage,
  random: RandomBytes,
): Promise<EncodedMessage> {
  const { body, ...head } = fitSchema(CaseMessage, message);
  const parts: MessagePart[] = [];
  const commitments: Record<string, unknown> = {};
  for (const [list, elements] of Object.entries(listsIn(body))) {
    const signed: unknown[] = [];
    for (const element of elements) {
      const content = new TextEncoder().encode(JSON.stringify(element));
      const part = { salt: random(partSaltBytes), content };
      parts.push(part);
      signed.push({ item: element.item, digest: await digestOfPart(part) });
    }
    commitments[list] = signed;
  }
  const text = JSON.stringify({ ...head, body: { ...body, ...commitments } });
  return { payload: new TextEncoder().encode(text), parts };
}
