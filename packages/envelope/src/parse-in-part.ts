// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { MessagePart } from './message-part.ts';
import { parsePart } from './parse-part.ts';
import type { PartContent } from './parse-part.ts';
import { parseSignedJson } from './parse-signed-json.ts';
import { commitmentsIn, SignedForm } from './signed-form.ts';
import type { Commitment } from './signed-form.ts';

/** A place of a part in a signed message, and what the part says where it is shown. */
export type PartPlace = Commitment & { readonly said: PartContent | undefined };

/** A message of which some parts are shown: the form that was signed, and each part's place. */
export interface MessageInPart {
  readonly form: SignedForm;
  readonly places: readonly PartPlace[];
}

/**
 * The signed form with what is shown of its parts, in order; `undefined` stands where one is
 * withheld. Every digest has its place and every place its digest;
 * without parts, all are withheld.
 * @throws SamsynError `message.schema` with the path of the fault, `envelope.suite`,
 * `envelope.item-digest`
 */
export async function parseInPart(
  payload: Uint8Array,
  parts?: readonly (MessagePart | undefined)[],
): Promise<MessageInPart> {
  const form = parseSignedJson(SignedForm, payload);
  const commitments = commitmentsIn(form);
  if (parts && parts.length !== commitments.length)
    throw new SamsynError('envelope.item-digest', 'not one part for each digest', 'parts');
  const places: PartPlace[] = [];
  for (const [index, commitment] of commitments.entries()) {
    const part = parts?.[index];
    places.push({ ...commitment, said: part && (await parsePart(part, commitment)) });
  }
  return { form, places };
}
