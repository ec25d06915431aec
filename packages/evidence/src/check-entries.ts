// SPDX-License-Identifier: EUPL-1.2
import type { LedgerEvent } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import type { Bundle, BundleEntry } from './bundle.ts';
import { checkEntry } from './check-entry.ts';
import type { FoundEntry } from './check-entry.ts';
import { checkPlace } from './check-place.ts';
import type { FinalReceipt } from './check-receipt.ts';
import type { Parties } from './parties.ts';
import type { Gap, Proved } from './verdict.ts';

/** A decision of the sender as its entry commits to it. */
export interface OpenedDecision {
  readonly content: unknown;
  readonly path: string;
}

/** What the entries prove, what they leave open, and the decisions of the sender among them. */
export interface CheckedEntries {
  readonly proved: readonly Proved[];
  readonly open: readonly Gap[];
  readonly decisions: readonly OpenedDecision[];
}

const decided: LedgerEvent = 'disclosure.item-decided';
const ofSender: readonly LedgerEvent[] = ['disclosure.dispatched', decided, 'message.delivered'];

function eventsOf(result: FinalReceipt['result']): readonly LedgerEvent[] {
  switch (result) {
    case 'accepted':
      return ['message.received'];
    case 'rejected':
      return ['message.rejected'];
  }
}

function fail(reason: string, path: string): never {
  throw new SamsynError('evidence.entry', reason, path);
}

/** Exactly one entry is the recipient's, and it is the one that the receipt names. */
function checkSet({ entries, sender, recipient }: Bundle, receipt: FinalReceipt): void {
  for (const [index, { of, leafHash, leaf }] of entries.entries()) {
    const path = `bundle.entries.${index}`;
    if (of !== sender && of !== recipient) fail('an entry of a stranger', `${path}.of`);
    if (entries.findIndex((one) => one.leafHash === leafHash) !== index)
      fail('the same entry twice', path);
    if (of === sender && leaf === undefined) fail('an entry of which nothing is shown', path);
    if (of === recipient && leafHash !== receipt.ledgerLeaf)
      fail('not the entry that the receipt names', `${path}.leafHash`);
  }
  if (!entries.some(({ of }) => of === recipient))
    fail('the entry that the receipt names is missing', 'bundle.entries');
}

function tells(entry: BundleEntry, { leaf, content }: FoundEntry, path: string): Proved | Gap {
  if (!leaf) return { what: 'entry-closed', path };
  if (content === undefined) return { what: 'entry-closed', path };
  return { what: 'entry-tells', of: entry.of, path, at: leaf.at, says: leaf.event };
}

/**
 * Every entry of the bundle: its own form, what it tells, and where it stands in its ledger.
 * @throws SamsynError `evidence.entry`, `evidence.proof`
 */
export async function checkEntries(
  bundle: Bundle,
  parties: Parties,
  receipt: FinalReceipt,
): Promise<CheckedEntries> {
  checkSet(bundle, receipt);
  const proved: Proved[] = [];
  const open: Gap[] = [];
  const decisions: OpenedDecision[] = [];
  for (const [index, entry] of bundle.entries.entries()) {
    const path = `bundle.entries.${index}`;
    const [owner, witness] =
      entry.of === bundle.sender
        ? [parties.sender, parties.recipient]
        : [parties.recipient, parties.sender];
    const found = await checkEntry(bundle, entry, path);
    const events: readonly string[] =
      owner === parties.sender ? ofSender : eventsOf(receipt.result);
    if (found.leaf && !events.includes(found.leaf.event))
      fail('an entry of another event', `${path}.leaf`);
    const told = tells(entry, found, path);
    if ('of' in told) proved.push(told);
    else open.push(told);
    if (found.leaf?.event === decided && found.content !== undefined)
      decisions.push({ content: found.content, path: `${path}.opening` });
    const { place } = entry;
    if (!place) {
      open.push({ what: 'entry-not-placed', path });
      continue;
    }
    const { unixSeconds } = await checkPlace({ ...entry, place }, owner, witness, path);
    const at = new Date(unixSeconds * 1_000).toISOString();
    proved.push({ what: 'entry-placed', of: entry.of, path, says: String(place.index) });
    proved.push({ what: 'checkpoint-cosigned', of: witness.authority, path, at });
  }
  return { proved, open, decisions };
}
