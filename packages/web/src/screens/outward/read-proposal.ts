// SPDX-License-Identifier: EUPL-1.2
import { ProposeRelease } from '@samsyn/contract';
import type { CatalogueItem, ItemId } from '@samsyn/terms';
import { readValue } from '../records/read-value.ts';

/** One item as typed, and the document that goes with it. */
export interface TypedItem {
  readonly fields: Readonly<Record<string, string>>;
  readonly document?: string | undefined;
}

interface Typed {
  readonly state: string;
  readonly mission: string;
  readonly typed: Readonly<Record<string, TypedItem>>;
}

/** The proposal; undefined while anything of it is missing or wrong, or nothing is chosen. */
export function readProposal(
  { state, mission, typed }: Typed,
  items: readonly ItemId[],
  find: (item: ItemId) => CatalogueItem | undefined,
): ProposeRelease | undefined {
  const read = items.flatMap((item) => {
    const one = typed[item];
    const catalogued = find(item);
    if (!one || !catalogued) return [];
    const { document } = one;
    return [{ item, value: readValue(catalogued, one.fields), ...(document && { document }) }];
  });
  const parsed = ProposeRelease.safeParse({ state: state.toUpperCase(), mission, items: read });
  return parsed.success ? parsed.data : undefined;
}
