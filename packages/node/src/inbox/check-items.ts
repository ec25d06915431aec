// SPDX-License-Identifier: EUPL-1.2
import type { Catalogue } from '@samsyn/lawbook';
import { SamsynError, instantOf, legalDay, limits } from '@samsyn/terms';
import type { CatalogueItem, DisclosedItem, ItemEntry, ItemId, PlainDate } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { isThePeersToGive } from '../case/crosses.ts';
import { fieldFault } from '../case/field-fault.ts';

/** @throws SamsynError `message.schema` */
export function assertEachOnce(items: readonly ItemId[], path: string): void {
  if (new Set(items).size !== items.length)
    throw new SamsynError('message.schema', 'an item stands twice', path);
}

/** Masked fields are left out on the way, so that none is missed here. */
function checkValue({ value }: ItemEntry, item: CatalogueItem, path: string): void {
  for (const [name, held] of Object.entries(value)) {
    const field = Object.hasOwn(item.fields, name) ? item.fields[name] : undefined;
    if (!field)
      throw new SamsynError('message.schema', 'a field that the item does not have', path);
    const fault = fieldFault(held, field);
    if (fault) throw new SamsynError('message.schema', fault.reason, `${path}.${name}`);
  }
}

/** The latest day that it can be anywhere in the exchange: clocks differ a little, also at midnight. */
function latestDay(context: CaseContext): PlainDate {
  return legalDay(instantOf(Date.parse(context.clock()) + limits.clockSkewMs));
}

function checkEntries(
  context: CaseContext,
  disclosed: DisclosedItem,
  item: CatalogueItem,
  path: string,
  ofStops: boolean,
): void {
  for (const [at, entry] of disclosed.entries.entries()) {
    const place = `${path}.entries.${at}`;
    if (entry.item !== disclosed.item)
      throw new SamsynError('message.schema', 'an entry of another item', `${place}.item`);
    if (entry.heldBy !== context.peer.authority.id)
      throw new SamsynError('message.schema', 'not held by the sender', `${place}.heldBy`);
    if (!ofStops && entry.asOf > latestDay(context))
      throw new SamsynError('message.as-of-in-future', 'the day has not come yet', `${place}.asOf`);
    checkValue(entry, item, `${place}.value`);
  }
}

/**
 * Returns when every item stands once, is in the catalogue that the message was sent under, is the sender's to give, and has
 * only the fields that the catalogue knows, each of its type, as of a day that has come. A stop is
 * taken whatever its day: it must not be lost to the sender's clock.
 * @throws SamsynError `law.not-in-catalogue`, `message.schema`, `message.as-of-in-future`
 */
export function checkItems(
  context: CaseContext,
  catalogue: Catalogue['items'],
  items: readonly DisclosedItem[],
  { ofStops }: { readonly ofStops: boolean } = { ofStops: false },
): void {
  assertEachOnce(
    items.map(({ item }) => item),
    'body.items',
  );
  for (const [at, disclosed] of items.entries()) {
    const path = `body.items.${at}`;
    const item = catalogue.get(disclosed.item);
    if (!item || !isThePeersToGive(context, item)) {
      throw new SamsynError(
        'law.not-in-catalogue',
        'not an item that the sender gives by the catalogue',
        path,
      );
    }
    checkEntries(context, disclosed, item, path, ofStops);
  }
}
