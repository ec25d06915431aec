// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { EntryId } from '@samsyn/terms';

/**
 * The id of an entry that goes without its masked fields: another than the whole entry's, so that
 * the whole one can follow when it is asked for by itself, and the same each time (UUID version 8,
 * RFC 9562).
 */
export function excerptId(entryId: EntryId, masked: readonly string[]): EntryId {
  const named = [entryId, ...masked.toSorted()].join('\n');
  const hex = createHash('sha256').update(named).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(12, 15)}`,
    `a${hex.slice(15, 18)}`,
  ];
  return EntryId.parse([...parts, hex.slice(18, 30)].join('-'));
}
