// SPDX-License-Identifier: EUPL-1.2
import { CaseMessage } from '@samsyn/terms';
import { fitSchema } from './fit-schema.ts';
import type { MessagePart } from './message-part.ts';
import { parseInPart } from './parse-in-part.ts';
import type { PartContent } from './parse-part.ts';
import { partLists } from './signed-form.ts';

/**
 * The whole message: the signed bytes with each part back in its place, every digest having its part
 * and every part its digest, in order.
 * @throws SamsynError `message.schema` with the path of the fault, `envelope.suite`,
 * `envelope.item-digest`
 */
export async function parseMessage(
  payload: Uint8Array,
  parts: readonly MessagePart[],
): Promise<CaseMessage> {
  const { form, places } = await parseInPart(payload, parts);
  const body: Record<string, unknown> = { ...form.body };
  for (const list of partLists) {
    if (body[list] === undefined) continue;
    body[list] = places.flatMap((place): PartContent[] =>
      place.list === list && place.said ? [place.said] : [],
    );
  }
  return fitSchema(CaseMessage, { ...form, body });
}
