// SPDX-License-Identifier: EUPL-1.2
import { openMessage, parseInPart, verify } from '@samsyn/envelope';
import type { MessageInPart, SignedMessage } from '@samsyn/envelope';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { Exchanged } from './exchanged.ts';
import { knownAuthorities } from './known-authorities.ts';

/** A kept message, opened and verified anew: its bytes, and the place of each of its parts. */
export interface OpenedExchange extends MessageInPart {
  readonly message: SignedMessage;
}

/** @throws SamsynError `envelope.*` and `message.schema` for what is not kept as it was */
export async function openExchanged(
  context: DirectoryContext,
  exchanged: Exchanged,
): Promise<OpenedExchange> {
  const { own, peer } = knownAuthorities(context);
  const sender = exchanged.direction === 'out' ? own : peer;
  if (exchanged.erased) {
    const payload = await verify(exchanged.erased, sender.keys);
    return { message: { signed: exchanged.erased, parts: [] }, ...(await parseInPart(payload)) };
  }
  const message = await openMessage(exchanged.openable, context.own.openingKeys);
  const payload = await verify(message.signed, sender.keys);
  return { message, ...(await parseInPart(payload, message.parts)) };
}
