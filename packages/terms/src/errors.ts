// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { GuardCode } from './guard-code.ts';

/** Every code the product answers with. Callers match on the code; people read the message. */
export const ErrorCode = z.enum([
  // input
  'input.not-json',
  'input.schema',
  'input.unknown-item',
  'input.not-a-date',
  'input.too-large',
  'input.too-slow',
  'input.headers',
  'input.not-http',
  'input.unsupported-media-type',
  'input.not-found',
  'input.read',
  // case files
  'case.duplicate',
  'case.second-for-person',
  'case.document-missing',
  'case.document-digest',
  'case.as-of-in-future',
  'case.not-recorded-by-hand',
  'case.unknown-class',
  'case.nothing-to-resolve',
  'case.changed',
  // catalogue and law
  'law.syntax',
  'law.schema',
  'law.unknown-word',
  'law.cycle',
  'law.overlap',
  'law.too-complex',
  'law.receipt',
  'law.no-law-for-date',
  'law.not-in-catalogue',
  // where a case stands
  'standing.moved',
  'standing.not-proposed',
  // access
  'access.not-signed-in',
  'access.forbidden',
  'access.csrf',
  'access.sign-in-failed',
  'access.demonstration-identity',
  'access.too-many',
  'access.locked',
  'access.not-locked',
  // extracts for the person herself
  'extract.excepted-already',
  'extract.must-be-told',
  'extract.not-excepted',
  'extract.too-long',
  // disclosure
  'disclosure.changed',
  'disclosure.closed',
  'disclosure.ground-not-open',
  'disclosure.judgment-not-asked',
  'disclosure.not-permitted',
  'disclosure.nothing-to-send',
  'disclosure.need-missing',
  'disclosure.sensitive-on-standing-list',
  'disclosure.not-competent',
  'disclosure.already-pending',
  'disclosure.recipient-lacks-case',
  // releases to foreign states
  'outward.not-on-list',
  'outward.same-officer',
  'outward.reviewed',
  'outward.closed',
  'outward.abandoned',
  // what comes of a journey
  'departure.not-shown',
  'alert.nothing-due',
  // agreements
  'agreement.already-proposed',
  'agreement.closed',
  'agreement.content',
  'agreement.not-agreed',
  'agreement.settled',
  'agreement.unknown',
  // keys
  'keys.closed',
  'keys.content',
  'keys.fingerprint',
  'keys.locked',
  'keys.plain',
  'keys.possession',
  'keys.same-officer',
  'keys.unknown',
  // guards of acts
  ...GuardCode.options,
  // files that carry messages
  'carry.damaged',
  // documents
  'document.chunk',
  'document.held',
  'document.incomplete',
  'document.type',
  'document.unsafe',
  // envelope
  'envelope.malformed',
  'envelope.suite',
  'envelope.not-for-us',
  'envelope.decrypt',
  'envelope.signature-missing',
  'envelope.signature-broken',
  'envelope.signature-doubled',
  'envelope.signature-unexpected',
  'envelope.unknown-sender',
  'envelope.unknown-key',
  'envelope.key-not-yet',
  'envelope.key-expired',
  'envelope.key-compromised',
  'envelope.wrong-type',
  'envelope.item-digest',
  // inbox
  'message.duplicate',
  'message.replay-altered',
  'message.recalled',
  'message.sequence',
  'message.schema',
  'message.as-of-in-future',
  'message.wrong-recipient',
  'message.wrong-sender',
  'message.case-not-come',
  'message.gap',
  'message.no-room',
  'message.quarantined',
  'message.not-taken',
  'message.return-not-consented',
  'message.document-missing',
  'message.document-digest',
  // reconciliation
  'reconcile.no-run',
  'reconcile.busy',
  // ledger
  'ledger.malformed',
  'ledger.leaf',
  'ledger.opening',
  'ledger.root',
  'ledger.checkpoint',
  'ledger.signature',
  'ledger.cosignature',
  'ledger.incomplete',
  'ledger.inclusion',
  'ledger.consistency',
  'ledger.tile',
  'ledger.missing',
  'ledger.split-view',
  // evidence
  'evidence.malformed',
  'evidence.keys',
  'evidence.signature',
  'evidence.message',
  'evidence.receipt',
  'evidence.entry',
  'evidence.proof',
  'evidence.decision',
  'evidence.not-proved-yet',
  // figures and the joint report
  'figures.period',
  'figures.cases-not-shown',
  'proposal.sitting-over',
  'report.apart',
  'report.altered',
  'report.browser-missing',
  'report.malformed',
  // ended cases
  'archive.closed',
  'archive.erased',
  'archive.held',
  'archive.no-regulation',
  'archive.not-separated',
  'archive.same-officer',
  // backup
  'backup.malformed',
  'backup.altered',
  'backup.not-empty',
  'backup.newer',
  // running
  'config.missing',
  'config.invalid',
  'config.demonstration-key',
  'config.field-key',
  'runtime.node-version',
  'runtime.port-taken',
  'runtime.folder-read-only',
  'runtime.folder-half-written',
  'runtime.folder-in-use',
  'runtime.process-ended',
  'runtime.build-failed',
  'runtime.database-unreachable',
  'runtime.busy',
  'runtime.maintenance',
  'runtime.overloaded',
  'runtime.delivery-failed',
  'runtime.internal',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/**
 * The one error of the product: a closed code, a place (a JSON path, a file and line, an item) and
 * a reason in words. Never carries personal data: places and codes only.
 */
export class SamsynError extends Error {
  readonly code: ErrorCode;
  readonly path: string | undefined;

  constructor(code: ErrorCode, reason: string, path?: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'SamsynError';
    this.code = code;
    this.path = path;
  }
}

export function isSamsynError(value: unknown): value is SamsynError {
  return value instanceof SamsynError;
}
