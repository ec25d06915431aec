// SPDX-License-Identifier: EUPL-1.2
import type { PartPlace, SignedMessage } from '@samsyn/envelope';
import { toBase64url } from '@samsyn/evidence';
import type { Bundle } from '@samsyn/evidence';
import { SamsynError } from '@samsyn/terms';
import type { EvidenceChoice } from './evidence-choice.ts';

/** @throws SamsynError `input.schema` when an item is asked for that the message does not have */
function isShown(places: readonly PartPlace[], choice: EvidenceChoice): (at: number) => boolean {
  if (choice.content !== 'in-part') return () => choice.content === 'shown';
  if (choice.items.some((asked) => places.every(({ item }) => item !== asked)))
    throw new SamsynError('input.schema', 'the message has no such item', 'items');
  return (at) => choice.items.some((asked) => asked === places[at]?.item);
}

/**
 * The message as a bundle shows it: each part that was chosen, and the sealed bytes where every part
 * was; nothing where it is withheld.
 * @throws SamsynError `input.schema`
 */
export function shownMessage(
  places: readonly PartPlace[],
  { signed, parts }: SignedMessage,
  sealed: Uint8Array,
  choice: EvidenceChoice,
): Pick<Bundle, 'message'> {
  const shown = isShown(places, choice);
  if (choice.content === 'withheld') return {};
  const chosen = parts.map(({ salt, content }, at) =>
    shown(at) ? { salt: toBase64url(salt), content: toBase64url(content) } : null,
  );
  return {
    message: {
      signed: new TextDecoder().decode(signed),
      parts: chosen,
      ...(!chosen.includes(null) && { sealed: toBase64url(sealed) }),
    },
  };
}
