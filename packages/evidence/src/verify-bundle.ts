// SPDX-License-Identifier: EUPL-1.2
import type { CaseMessage } from '@samsyn/terms';
import type { Bundle } from './bundle.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkEntries } from './check-entries.ts';
import type { CheckedEntries } from './check-entries.ts';
import { checkMessage } from './check-message.ts';
import { checkReceipt } from './check-receipt.ts';
import { checkSignatures } from './check-signatures.ts';
import { parseBundle } from './parse-bundle.ts';
import { findParties } from './parties.ts';
import type { TrustedAuthority } from './trusted-authority.ts';
import type { Gap, Proved, Verdict } from './verdict.ts';

interface Checked {
  readonly proved: readonly Proved[];
  readonly open: readonly Gap[];
}

function checkedMessage({ sender }: Bundle, message: CaseMessage | undefined): Checked {
  const path = 'bundle.message';
  if (!message) return { proved: [], open: [{ what: 'content-withheld', path }] };
  const says = message.body.kind;
  return {
    proved: [
      { what: 'message-signed', of: sender, path, at: message.sentAt, says },
      { what: 'message-addressed', of: sender, path: `${path}.sealed` },
    ],
    open: [{ what: 'sealing-by-word', path: `${path}.sealed` }],
  };
}

async function checkedDecisions(
  { sender }: Bundle,
  message: CaseMessage | undefined,
  dispatch: CheckedEntries['dispatch'],
): Promise<Checked> {
  if (!message || !dispatch)
    return { proved: [], open: [{ what: 'decisions-not-here', path: 'bundle.entries' }] };
  const { content, path } = dispatch;
  const decisions = await checkDecisions(message, content, path);
  const says = String(decisions.length);
  return {
    proved: [{ what: 'decisions-recorded', of: sender, path, says }],
    open: [{ what: 'decisions-not-replayed', path }],
  };
}

/**
 * Verifies a bundle by keys that the verifier has from elsewhere: no network, no database, no
 * clock. Returns what was proved, each by itself, and what the bundle leaves open.
 * @throws SamsynError `evidence.*` with the place in the bundle; then nothing counts as proved
 */
export async function verifyBundle(
  bytes: Uint8Array,
  trusted: readonly TrustedAuthority[],
): Promise<Verdict> {
  const file = parseBundle(bytes);
  const { bundle } = file;
  const parties = findParties(bundle, trusted);
  await checkSignatures(file, parties.exporter);
  const message = await checkMessage(bundle, parties);
  const receipt = await checkReceipt(bundle, parties);
  const entries = await checkEntries(bundle, parties, receipt);
  const said = checkedMessage(bundle, message);
  const decided = await checkedDecisions(bundle, message, entries.dispatch);
  const { exporter, recipient } = bundle;
  const { result, receivedAt: at } = receipt;
  const path = 'bundle.receipt';
  return {
    messageId: bundle.messageId,
    digest: bundle.digest,
    sender: bundle.sender,
    recipient,
    exporter,
    exportedAt: bundle.exportedAt,
    catalogueHash: bundle.catalogueHash,
    ruleSetHash: bundle.ruleSetHash,
    content: message ? 'shown' : 'withheld',
    result,
    demonstration: [parties.sender, parties.recipient].some(({ keys }) => keys.demonstration),
    proved: [
      { what: 'bundle-signed', of: exporter, path: 'file', at: bundle.exportedAt },
      ...said.proved,
      { what: 'receipt-signed', of: recipient, path, at, says: result },
      { what: 'receipt-binds', of: recipient, path },
      ...entries.proved,
      ...decided.proved,
    ],
    open: [...said.open, ...entries.open, ...decided.open],
  };
}
