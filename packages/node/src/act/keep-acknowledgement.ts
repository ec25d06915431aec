// SPDX-License-Identifier: EUPL-1.2
import { acknowledgementItem } from '@samsyn/casework';
import { ItemId, SamsynError, legalDay } from '@samsyn/terms';
import type { EntryId, StopParty } from '@samsyn/terms';
import type { Ledger, Tx, WrittenLine } from '../audit/record.ts';
import { addEntry } from '../case/add-entry.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { loadCase } from '../case/load-case.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { tellPeer } from './tell-peer.ts';

/**
 * Keeps that a signal has reached this officer, for the authority or for who acts for it, and tells
 * the other authority. The first word of a party stands.
 */
export async function keepAcknowledgement(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  officer: Officer,
  found: LoadedCase,
  { signalId, party }: { readonly signalId: EntryId; readonly party: StopParty },
): Promise<WrittenLine> {
  const { key, caseId } = found;
  const at = context.clock();
  const item = ItemId.parse(acknowledgementItem[context.own.authority.role]);
  const catalogued = context.lawbook.catalogue.items.get(item);
  if (!catalogued)
    throw new SamsynError('law.not-in-catalogue', 'the catalogue has no such item', item);
  await tx
    .insertInto('stop_acknowledgements')
    .values({
      person_id: key.personId,
      case_id: key.caseId,
      stop_id: signalId,
      party,
      officer_id: officer.officerId,
      officer_name: officer.name,
      at,
    })
    .execute();
  await addEntry(context, tx, found, {
    item: catalogued,
    value: { stop: signalId, party, acknowledgedAt: at, officer: officer.name },
    source: { kind: 'officer', reference: 'Kvittens' },
    asOf: legalDay(at),
  });
  await addCaseEvent(context, tx, key, {
    kind: 'stop-acknowledged',
    officer: officer.name,
    items: [item],
  });
  const line = await ledger.add({
    event: 'stop.acknowledged',
    actor: actorOf(officer),
    caseId,
    content: { stopId: signalId, party },
  });
  const after = await loadCase(tx, caseId);
  await tellPeer(context, tx, ledger, after, officer, { items: [item], toldOnAct: true });
  return line;
}
