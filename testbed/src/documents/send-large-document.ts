// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { RecordEntry, routes } from '@samsyn/contract';
import type { EntryView } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import { until } from '../demo/until.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { watchMemory } from '../processes/peak-memory.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { proposeNotice } from '../scenario/give-notice.ts';
import { query } from '../scenario/query.ts';
import type { LargeDocument } from './large-pdf.ts';
import { uploadDocument } from './upload-document.ts';

/** What it took to move a document from an officer of one authority to one of the other. */
export interface MovedDocument {
  readonly received: EntryView;
  /** From the first chunk uploaded until it can be attached. */
  readonly uploadMs: number;
  /** From the dispatch until it is in the case at the other authority. */
  readonly deliveryMs: number;
  /** From the asking until the last byte, at the other authority. */
  readonly downloadMs: number;
  /** How much more memory each node had at the most, bytes. */
  readonly senderGrowthBytes: number;
  readonly receiverGrowthBytes: number;
}

const item = 'destination';

async function attach(officer: OfficerClient, caseId: CaseId, document: LargeDocument) {
  const { uploaded } = await uploadDocument(officer, caseId, document);
  if (!uploaded) throw new SamsynError('document.incomplete', 'the upload did not end');
  const body = RecordEntry.parse({
    item,
    value: { country: 'GE', otherCountryAllowed: false },
    source: { kind: 'decision', reference: 'Beslut med bilagor' },
    asOf: '2026-10-06',
    document: { uploadId: uploaded.uploadId },
  });
  await officer.call(routes.recordEntry, { params: { caseId }, body });
  return uploaded.document.digest;
}

async function digestOfDownload(officer: OfficerClient, documentId: string): Promise<string> {
  const { body } = await officer.raw('GET', `/api/documents/${documentId}`);
  const hash = createHash('sha256');
  if (body) for await (const chunk of body) hash.update(chunk);
  return hash.digest('hex');
}

/** Asked of the database: a node that is asked again and again needs memory for its answers. */
async function untilHere(
  testbed: Exchange['testbed'],
  digest: string,
  withinMs: number,
): Promise<void> {
  const sql = 'select 1 as here from documents where digest = $1';
  const here = async () => (await query(testbed, 'police', sql, [digest])).at(0);
  await until('the document', here, withinMs);
}

/** Uploads the document to a case that both have, gives it as a notice, and downloads it there. */
export async function sendLargeDocument(
  { sender, receiver, testbed }: Exchange,
  caseId: CaseId,
  document: LargeDocument,
  withinMs: number,
): Promise<MovedDocument> {
  const growth = {
    sender: watchMemory(testbed.nodes.migration.child.pid),
    receiver: watchMemory(testbed.nodes.police.child.pid),
  };
  const began = performance.now();
  const digest = await attach(sender, caseId, document);
  const attached = performance.now();
  const { disclosureId } = await proposeNotice(sender, caseId, [item]);
  await settleAndSend(sender, disclosureId, reasoning);
  await untilHere(testbed, digest, withinMs);
  const delivered = performance.now();
  const { entries } = await receiver.call(routes.getCase, { params: { caseId } });
  const received = entries.find((entry) => entry.document?.digest === digest);
  if (!received) throw new SamsynError('case.document-missing', 'the document is in no entry');
  const found = await digestOfDownload(receiver, received.document?.documentId ?? '');
  if (found !== digest) throw new SamsynError('message.document-digest', 'it came altered');
  return {
    received,
    uploadMs: attached - began,
    deliveryMs: delivered - attached,
    downloadMs: performance.now() - delivered,
    senderGrowthBytes: growth.sender(),
    receiverGrowthBytes: growth.receiver(),
  };
}
