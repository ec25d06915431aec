// SPDX-License-Identifier: EUPL-1.2
import type { IdentityView } from '@samsyn/contract';
import type { CatalogueItem, ItemId } from '@samsyn/terms';
import type { Spoken } from '../../language/spoken.ts';
import { type EntryRow, entryRows } from '../../words/entry-rows.ts';

/** A field with what each claim says of it, in the order of the claims; empty where one is silent. */
export interface ClaimRow {
  readonly field: string;
  readonly label: string;
  readonly cells: readonly string[];
  /** Two claims say different things of it. */
  readonly differs: boolean;
}

type Claims = IdentityView['claims'];

/** When a fact was observed is of the claim alone: two claims differ in it without disagreeing. */
const ofTheClaim: ReadonlySet<string> = new Set(['observedOn']);

/** The fields that any claim says something of, each once, in the order of the catalogue. */
export function claimRows(
  claims: Claims,
  find: (item: ItemId) => CatalogueItem | undefined,
  spoken: Spoken,
): readonly ClaimRow[] {
  const said = claims.map(({ claim }) => {
    const rows = entryRows(claim, find(claim.item), spoken);
    return new Map(rows.filter(({ kind }) => kind !== 'missing').map((row) => [row.field, row]));
  });
  const fields = new Map<string, EntryRow>(said.flatMap((rows) => [...rows]));
  return [...fields.values()].map(({ field, label }) => {
    const cells = said.map((rows) => rows.get(field)?.text ?? '');
    const told = new Set(cells.filter((text) => text !== ''));
    return { field, label, cells, differs: told.size > 1 && !ofTheClaim.has(field) };
  });
}
