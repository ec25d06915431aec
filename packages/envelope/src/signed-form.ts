// SPDX-License-Identifier: EUPL-1.2
import { CaseMessage, Digest, ItemId, limits } from '@samsyn/terms';
import { z } from 'zod';

/** The lists of a message's body whose elements are signed by their digests, in this order. */
export const partLists = ['items', 'requested', 'outstanding'] as const;

const Commitments = z
  .array(z.strictObject({ item: ItemId, digest: Digest }))
  .max(limits.itemsPerMessageMax);

/**
 * A message as it is signed: in the place of each element of those lists stand its item and its
 * digest. The other members of the body are read once the elements are back in their places.
 */
export const SignedForm = CaseMessage.extend({
  body: z.looseObject({
    kind: z.string().max(40),
    items: Commitments,
    requested: Commitments.optional(),
    outstanding: Commitments.optional(),
  }),
});
export type SignedForm = z.infer<typeof SignedForm>;

/** What is signed of one part, and where the part belongs. */
export interface Commitment {
  readonly list: (typeof partLists)[number];
  readonly item: ItemId;
  readonly digest: Digest;
  /** Such as `body.items.0`. */
  readonly path: string;
}

/** Every commitment of a signed message, in the order in which its parts travel. */
export function commitmentsIn({ body }: SignedForm): readonly Commitment[] {
  return partLists.flatMap((list) =>
    (body[list] ?? []).map((one, index) => ({ list, ...one, path: `body.${list}.${index}` })),
  );
}
