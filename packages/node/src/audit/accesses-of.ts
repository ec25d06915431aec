// SPDX-License-Identifier: EUPL-1.2
import type { LedgerEntry } from './make-entry.ts';

const officer = 'officer:';

/** By which an officer's entry is found: the officer, and a case that it is about. */
export interface Access {
  readonly entryId: string;
  readonly at: string;
  readonly event: string;
  readonly officerId: string;
  readonly caseId: string | null;
}

/**
 * One for each case that an officer's entry is about, or one that names none. Entries of the node and
 * of the other authority are nobody's looking.
 */
export function accessesOf({ line, entryId, at }: LedgerEntry): readonly Access[] {
  if (!line.actor.startsWith(officer)) return [];
  const about = line.caseId === undefined ? (line.found ?? []) : [line.caseId];
  const cases = about.length === 0 ? [null] : about;
  const officerId = line.actor.slice(officer.length);
  return cases.map((caseId) => ({ entryId, at, event: line.event, officerId, caseId }));
}
