// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueItem, ItemValue, Protection } from '@samsyn/terms';

export interface MaskedValue {
  readonly value: ItemValue;
  /** Names of the fields left out. */
  readonly masked: readonly string[];
}

/**
 * The value without the fields that the catalogue masks for a protected person, and without those
 * of `hidden`. Nothing is masked for a person without protection, or when `cleared`. A field the
 * catalogue does not know is masked for every protected person.
 */
export function maskValue(
  value: ItemValue,
  item: Pick<CatalogueItem, 'fields'> | undefined,
  protection: Protection,
  cleared: boolean,
  hidden: ReadonlySet<string> = new Set(),
): MaskedValue {
  if (protection === 'none' || cleared) return { value, masked: [] };
  const shown: ItemValue = {};
  const masked: string[] = [];
  for (const [name, field] of Object.entries(value)) {
    if (item?.fields[name]?.maskedWhenProtected === false && !hidden.has(name)) shown[name] = field;
    else masked.push(name);
  }
  return { value: shown, masked };
}
