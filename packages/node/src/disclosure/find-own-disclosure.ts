// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import type { OwnCase } from '../case/find-own-case.ts';
import type { Officer } from '../identity/officer.ts';
import { loadDisclosureIn } from './load-disclosure.ts';
import type { DisclosureInCase, LoadedDisclosure, LoadedItem } from './load-disclosure.ts';

/**
 * A disclosure in a case of the officer's own.
 * @throws SamsynError `input.not-found`
 */
export async function findOwnDisclosure(
  db: Reader,
  officer: Officer,
  disclosureId: string,
): Promise<DisclosureInCase<OwnCase>> {
  return loadDisclosureIn(db, disclosureId, ({ caseId }) =>
    findOwnCase(db, officer, caseId, 'disclosure'),
  );
}

/**
 * The item in an open disclosure, not yet sent.
 * @throws SamsynError `disclosure.closed`, `input.unknown-item`
 */
export function openItem(disclosure: LoadedDisclosure, item: string): LoadedItem {
  if (disclosure.state !== 'open') {
    throw new SamsynError(
      'disclosure.closed',
      'the disclosure is not open any more',
      'disclosureId',
    );
  }
  const found = disclosure.items.find((one) => one.item === item);
  if (!found)
    throw new SamsynError('input.unknown-item', 'the disclosure has no such item', 'item');
  if (found.status === 'sent')
    throw new SamsynError('disclosure.closed', 'the item has been sent', 'item');
  return found;
}
