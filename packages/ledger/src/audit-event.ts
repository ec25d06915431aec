// SPDX-License-Identifier: EUPL-1.2
/** Every event that a ledger entry can record. Nothing is written, read or refused without one. */
export const ledgerEvents = [
  'access.refused',
  'agreement.accepted',
  'agreement.delivered',
  'agreement.proposed',
  'agreement.received',
  'agreement.refused',
  'agreement.withdrawn',
  'binding.changed',
  'case.classification-resolved',
  'case.classified',
  'case.entry-recorded',
  'case.act-performed',
  'case.exported',
  'case.imported',
  'case.listed',
  'case.read',
  'case.searched',
  'case.standing-confirmed',
  'court.closed',
  'court.registered',
  'delivery.failed',
  'disclosure.abandoned',
  'disclosure.dispatched',
  'disclosure.ground-raised',
  'disclosure.judged',
  'disclosure.proposed',
  'disclosure.refused',
  'disclosure.word-given',
  'document.read',
  'document.received',
  'alert.exported',
  'departure.certified',
  'gate.answered',
  'gate.asked',
  'gate.checked',
  'import.refused',
  'ledger.exported',
  'message.delivered',
  'message.proved',
  'message.received',
  'message.rejected',
  'message.withdrawn',
  'outward.judged',
  'outward.proposed',
  'outward.released',
  'outward.reviewed',
  'person.linked',
  'person.unlinked',
  'request.edited',
  'request.prepared',
  'session.ended',
  'session.started',
  'stop.acknowledged',
  'stop.escalated',
] as const;

/** The name of one kind of ledger entry. */
export type LedgerEvent = (typeof ledgerEvents)[number];

const known: ReadonlySet<string> = new Set(ledgerEvents);

export function isLedgerEvent(value: string): value is LedgerEvent {
  return known.has(value);
}
