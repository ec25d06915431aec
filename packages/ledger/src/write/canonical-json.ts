// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/** What the canonical form can hold. Members that are undefined are left out. */
export type CanonicalValue =
  | string
  | number
  | boolean
  | null
  | readonly CanonicalValue[]
  | { readonly [name: string]: CanonicalValue | undefined };

function isList(value: CanonicalValue): value is readonly CanonicalValue[] {
  return Array.isArray(value);
}

function scalar(value: string | number | boolean | null): string {
  if (typeof value === 'string' && !value.isWellFormed())
    throw new SamsynError('ledger.malformed', 'text with half a surrogate pair');
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new SamsynError('ledger.malformed', 'a number that is no safe integer');
  return JSON.stringify(value);
}

/**
 * JSON in its one form, after RFC 8785: members sorted by UTF-16 code units, no space; numbers are
 * safe integers.
 * @throws SamsynError `ledger.malformed` for what has no such form
 */
export function canonicalJson(value: CanonicalValue): string {
  if (value === null || typeof value !== 'object') return scalar(value);
  if (isList(value)) return `[${value.map((one) => canonicalJson(one)).join(',')}]`;
  const members: string[] = [];
  for (const name of Object.keys(value).toSorted()) {
    const member = value[name];
    if (member !== undefined) members.push(`${scalar(name)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}
