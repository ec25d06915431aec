// SPDX-License-Identifier: EUPL-1.2
import type { OwnCase } from './find-own-case.ts';

/** On what an officer reads a case, as the ledger's line of the reading says it. */
export function readingOf({ basis, reason }: Pick<OwnCase, 'basis' | 'reason'>): {
  readonly basis: OwnCase['basis'];
  readonly reason: string | null;
} {
  return { basis, reason };
}
