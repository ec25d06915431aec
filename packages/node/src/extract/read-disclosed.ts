// SPDX-License-Identifier: EUPL-1.2
import type { DisclosedView } from '@samsyn/contract';
import { SamsynError, limits } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { CaseKey } from '../case/case-events.ts';
import { disclosedByMessage } from './disclosed-by-message.ts';
import { disclosedAbroad, disclosedAtGate, disclosedToSis } from './disclosed-otherwise.ts';

/**
 * Everything that went out about the person, oldest first: to the other authority, to foreign
 * missions, to SIS.
 * @throws SamsynError `extract.too-long`: none is left out without a word
 */
export async function readDisclosed(
  { db, peer }: CaseContext,
  key: CaseKey,
): Promise<readonly DisclosedView[]> {
  const disclosed = [
    ...(await disclosedByMessage(db, key, peer.authority)),
    ...(await disclosedAbroad(db, key)),
    ...(await disclosedToSis(db, key)),
    ...(await disclosedAtGate(db, key, peer.authority)),
  ];
  if (disclosed.length > limits.extractDisclosuresMax)
    throw new SamsynError('extract.too-long', 'more disclosures than one extract tells');
  return disclosed.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}
