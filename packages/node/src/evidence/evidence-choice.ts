// SPDX-License-Identifier: EUPL-1.2
import { ItemId, SamsynError } from '@samsyn/terms';

/** What of a message goes into its bundle: all of it, these items of it, or the proof alone. */
export type EvidenceChoice =
  | { readonly content: 'shown' | 'withheld' }
  | { readonly content: 'in-part'; readonly items: readonly ItemId[] };

/**
 * The choice as it is asked for, items with a comma between them.
 * @throws SamsynError `input.schema` for items without `in-part`, `in-part` without items, and what
 * is no item
 */
export function evidenceChoice(
  content: EvidenceChoice['content'],
  items: string | undefined,
): EvidenceChoice {
  const asked = ItemId.array().safeParse(items?.split(','));
  if (content === 'in-part' && asked.data) return { content, items: asked.data };
  if (content === 'in-part' || items !== undefined)
    throw new SamsynError('input.schema', 'in-part goes with items, and they with it', 'items');
  return { content };
}
