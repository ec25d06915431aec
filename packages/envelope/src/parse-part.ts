// SPDX-License-Identifier: EUPL-1.2
import { DisclosedItem, OutstandingItem, RequestedItem, SamsynError } from '@samsyn/terms';
import { fitSchema } from './fit-schema.ts';
import { digestOfPart, partSaltBytes } from './message-part.ts';
import type { MessagePart } from './message-part.ts';
import { parseJson } from './parse-json.ts';
import type { Commitment } from './signed-form.ts';

/** What a part can say: an item, a need of one, or that one does not come. */
export type PartContent = DisclosedItem | RequestedItem | OutstandingItem;

function fit({ list, path }: Commitment, value: unknown): PartContent {
  switch (list) {
    case 'items':
      return fitSchema(DisclosedItem, value, path);
    case 'requested':
      return fitSchema(RequestedItem, value, path);
    case 'outstanding':
      return fitSchema(OutstandingItem, value, path);
  }
}

/**
 * What a part says, once it has the digest that was signed and tells of the item that was signed
 * with it. Nothing of it is read before its digest was found good.
 * @throws SamsynError `envelope.item-digest`, `message.schema`, with the place in the message
 */
export async function parsePart(part: MessagePart, commitment: Commitment): Promise<PartContent> {
  const { digest, item, path } = commitment;
  if (part.salt.length !== partSaltBytes || (await digestOfPart(part)) !== digest)
    throw new SamsynError('envelope.item-digest', 'the part is not that of its digest', path);
  const said = fit(commitment, parseJson(part.content, path));
  if (said.item !== item)
    throw new SamsynError('envelope.item-digest', 'the part tells of another item', path);
  return said;
}
