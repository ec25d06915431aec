// SPDX-License-Identifier: EUPL-1.2
import type { MessageInPart } from '@samsyn/envelope';
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

function checkedMessage(bundle: Bundle, found: MessageInPart | undefined): Checked {
  const path = 'bundle.message';
  const sealedPath = `${path}.sealed`;
  if (!found) return { proved: [], open: [{ what: 'content-withheld', path }] };
  const { form, places } = found;
  const of = bundle.sender;
  const says = form.body.kind;
  const shown = places.filter(({ said }) => said).length;
  const sealed = bundle.message?.sealed !== undefined;
  return {
    proved: [
      { what: 'message-signed', of, path, at: form.sentAt, says },
      { what: 'parts-signed', of, path: `${path}.parts`, says: `${shown}/${places.length}` },
      ...(sealed ? [{ what: 'message-addressed', of, path: sealedPath } as const] : []),
    ],
    open: [
      ...partsWithheld(places),
      { what: sealed ? 'sealing-by-word' : 'sealed-withheld', path: sealedPath },
    ],
  };
}

function partsWithheld(places: MessageInPart['places']): readonly Gap[] {
  return places.flatMap(({ said }, index) =>
    said ? [] : [{ what: 'part-withheld', path: `bundle.message.parts.${index}` } as const],
  );
}

function contentOf(found: MessageInPart | undefined): Verdict['content'] {
  if (!found) return 'withheld';
  return found.places.every(({ said }) => said) ? 'shown' : 'in-part';
}

async function checkedDecisions(
  { sender }: Bundle,
  message: MessageInPart | undefined,
  decisions: CheckedEntries['decisions'],
): Promise<Checked> {
  const path = 'bundle.entries';
  const decided = message ? await checkDecisions(message, decisions) : [];
  const shown = message?.places.filter(({ list, said }) => list === 'items' && said) ?? [];
  const missing = shown.length === 0 || shown.some(({ item }) => !decided.includes(item));
  const says = `${decided.length}/${shown.length}`;
  return {
    proved: decided.length === 0 ? [] : [{ what: 'decisions-recorded', of: sender, path, says }],
    open: [
      ...(missing ? [{ what: 'decisions-not-here', path } as const] : []),
      ...(decided.length === 0 ? [] : [{ what: 'decisions-not-replayed', path } as const]),
    ],
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
  const shown = checkedMessage(bundle, message);
  const decided = await checkedDecisions(bundle, message, entries.decisions);
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
    content: contentOf(message),
    parts: (message?.places ?? []).map(({ list, item, said }) => ({ list, item, said })),
    result,
    demonstration: [parties.sender, parties.recipient].some(({ keys }) => keys.demonstration),
    proved: [
      { what: 'bundle-signed', of: exporter, path: 'file', at: bundle.exportedAt },
      ...shown.proved,
      { what: 'receipt-signed', of: recipient, path, at, says: result },
      { what: 'receipt-binds', of: recipient, path },
      ...entries.proved,
      ...decided.proved,
    ],
    open: [...shown.open, ...entries.open, ...decided.open],
  };
}
