// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { routes } from '@samsyn/contract';
import type { CaseView, DisclosureView, EntryView, MessageStatus } from '@samsyn/contract';
import { verifyReceipt } from '@samsyn/envelope';
import { openCheckpoint, verifyCosignature, verifyInclusion } from '@samsyn/ledger';
import { cite, limits } from '@samsyn/terms';
import type { CaseId, DisclosureId, RequestId } from '@samsyn/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import { until } from '../demo/until.ts';
import { caseDocument } from '../population/case-document.ts';
import { minimalPdf } from '../population/minimal-pdf.ts';
import { verifierKeyIn } from '../start/node-keys.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { openReturnCase } from './hand-over.ts';
import { exportedLines, untilLine } from './ledger-lines.ts';
import type { LedgerLine } from './ledger-lines.ts';
import { nodeKeysOf } from './node-keys-of.ts';
import { query } from './query.ts';
import { returnCaseFile, servedDocument } from './return-case-file.ts';
import { untilDelivered, untilMessage } from './until-delivered.ts';

const core = [
  'case-identity',
  'entry-ban',
  'handover-decision',
  'protection-marking',
  'removal-decision',
  'responsible-officer',
  'stay-status',
];
const officer = { sender: 'officer:mv-return-officer-1', receiver: 'officer:pol-intake-1' };

// A document of the greatest size that travels, so that the whole road is known to carry it.
const pdf = minimalPdf(['Beslut om utvisning']);
const largest = Buffer.concat([pdf, Buffer.alloc(limits.inlineDocumentBytesMax - pdf.length, '%')]);
const decision = caseDocument('Beslut', 'application/pdf', largest);
const file = returnCaseFile('WALK-0001', decision);

let exchange: Exchange;
let caseId: CaseId;
let disclosureId: DisclosureId;
let messageId: string;
let requestId: RequestId;

beforeAll(async () => {
  exchange = await startExchange();
  caseId = await openReturnCase(exchange, file);
});
afterAll(async () => {
  await exchange.testbed.stop();
});

async function handover(): Promise<DisclosureView> {
  return exchange.sender.call(routes.getDisclosure, { params: { disclosureId } });
}

function caseAt(side: 'sender' | 'receiver'): Promise<CaseView> {
  return exchange[side].call(routes.getCase, { params: { caseId } });
}

/** What of an entry must be the same on both sides. */
function substance({ item, value, source, asOf, heldBy, document }: EntryView): object {
  const { digest, bytes, title, mediaType } = document ?? {};
  return { item, value, source, asOf, heldBy, document: { digest, bytes, title, mediaType } };
}

function inOrder(entries: readonly EntryView[]): object[] {
  return entries
    .toSorted((a, b) => a.entryId.localeCompare(b.entryId))
    .map((entry) => ({ entryId: entry.entryId, ...substance(entry) }));
}

async function digestAt(side: 'sender' | 'receiver', entry: EntryView): Promise<string> {
  const path = `/api/documents/${entry.document?.documentId}`;
  const bytes = await (await exchange[side].raw('GET', path)).arrayBuffer();
  return createHash('sha256').update(Buffer.from(bytes)).digest('hex');
}

test('1 and 2: an officer hands the case over, and the core is frozen as the question of the day', async () => {
  const view = await exchange.sender.call(routes.proposeHandover, {
    params: { caseId },
    body: { ground: 'keeps-away' },
  });
  ({ disclosureId } = view);
  expect(view).toMatchObject({ purpose: 'handover', state: 'open', mayDispatch: false });
  expect(view.lawDate).toBe(exchange.sender.session.lawDate);
  expect(view.items.map(({ item }) => item)).toEqual(core);
  const frozen = await query<{ question: { date: string; mode: string } }>(
    exchange.testbed,
    'migration',
    'select question from disclosure_items where disclosure_id = $1',
    [disclosureId],
  );
  expect(frozen.map(({ question }) => question.date)).toEqual(core.map(() => view.lawDate));
});

test('3: the law answers for each item, with its provisions', async () => {
  const { items } = await handover();
  const harm = '10 kap. 2 § OSL, 12 kap. 14 a § UtlL, 10 kap. 27 § OSL, 37 kap. 1 § st 1 OSL';
  const decided = '8 kap. 1 § OSL, 37 kap. 1 § st 3 OSL';
  const answers = items.map(({ item, assessment: { outcome, mode, provisions } }) => {
    return [item, `${mode}: ${outcome}`, provisions.map(cite).join(', ')];
  });
  expect(answers).toEqual([
    ['case-identity', 'push: assess', harm],
    ['entry-ban', 'push: may', decided],
    ['handover-decision', 'push: assess', harm],
    ['protection-marking', 'push: assess', harm],
    ['removal-decision', 'push: may', decided],
    ['responsible-officer', 'push: may', '8 kap. 1 § OSL'],
    ['stay-status', 'push: assess', harm],
  ]);
});

test('4: nothing goes before a named officer has judged and spoken, item by item', async () => {
  const { name } = exchange.sender.session.officer;
  const params = { disclosureId };
  const tooSoon = exchange.sender.call(routes.dispatchDisclosure, {
    params,
    body: { items: [] },
  });
  await expect(tooSoon).rejects.toMatchObject({ code: 'disclosure.nothing-to-send' });
  const before = await handover();
  const asked = before.items.filter(({ status }) => status === 'waits-for-judgment').length;
  const { view, decisions } = await settleAndSend(exchange.sender, disclosureId, reasoning);
  expect(decisions.filter(({ decision: taken }) => taken !== 'send')).toHaveLength(asked);
  for (const { item, status, judgments, word, assessment } of view.items) {
    expect(status, item).toBe('sent');
    const judged = before.items.find((one) => one.item === item)?.status === 'waits-for-judgment';
    expect(assessment.outcome, item).toBe('may');
    expect(judgments.map(({ officer: by }) => by)).toEqual(judged ? [name] : []);
    expect(word).toMatchObject({ word: 'send', officer: name });
  }
  messageId = view.messages.at(-1)?.messageId ?? '';
  expect(view.state).toBe('closed');
});

test('5 and 6: decision, ledger line and queued message are one transaction', async () => {
  const rows = await query<{ said: string; transaction: string }>(
    exchange.testbed,
    'migration',
    `select distinct 'item' as said, xmin::text as transaction from disclosure_items
       where disclosure_id = $1
     union all select 'document', xmin::text from message_documents where message_id = $2
     union all select 'event', xmin::text from case_events
       where message_id = $2 and kind = 'handover-sent'
     union all select 'line', e.xmin::text from ledger_entries e join ledger_openings o using (entry_id)
       where convert_from(e.leaf, 'utf8')::json ->> 'event' = 'disclosure.dispatched'
         and convert_from(o.content, 'utf8')::json ->> 'messageId' = $2::text`,
    [disclosureId, messageId],
  );
  expect(rows.map(({ said }) => said)).toEqual(['item', 'document', 'event', 'line']);
  expect(new Set(rows.map(({ transaction }) => transaction)).size).toBe(1);
});

test('7 to 9: the other authority has each item with value, source, date and document', async () => {
  await untilDelivered(exchange.sender, { caseId, messageId });
  const [sent, received] = [await handover(), await caseAt('receiver')];
  expect(inOrder(received.entries)).toEqual(inOrder(sent.items.flatMap(({ entries }) => entries)));
  expect(new Set(received.entries.map(({ receivedWith }) => receivedWith))).toEqual(
    new Set([messageId]),
  );
  expect(received.summary).toMatchObject({ number: 'WALK-0001', state: 'received' });
  const withDocument = received.entries.filter(({ document }) => document !== undefined);
  expect(withDocument.map(({ item }) => item)).toEqual(['removal-decision']);
  for (const entry of withDocument) expect(await digestAt('receiver', entry)).toBe(decision.digest);
});

async function proofDelay(which: { messageId: string }, side: 'sender' | 'receiver') {
  const status = await untilMessage(
    exchange[side],
    { caseId, ...which },
    'a verified proof',
    ({ receipt }) => receipt?.proof !== null && receipt?.proof !== undefined,
  );
  return { status, delayMs: delayOf(status) };
}

function delayOf({ receipt }: MessageStatus): number {
  return Date.parse(receipt?.proof?.at ?? '') - Date.parse(receipt?.receivedAt ?? '');
}

test('10: the receipt is verified at once, its proof within the deadline', async () => {
  const { status, delayMs } = await proofDelay({ messageId }, 'sender');
  expect(status.receipt).toMatchObject({ result: 'accepted', code: null });
  expect(delayMs).toBeGreaterThan(0);
  expect(delayMs).toBeLessThan(limits.proofDeadlineMs);
  process.stdout.write(`proof of the handover: ${delayMs} ms after it was received\n`);
});

interface KeptProof {
  readonly signed: Buffer;
  readonly leaf_index: string;
  readonly inclusion: string[];
  readonly checkpoint: string;
}

test('what the sender keeps proves, without the node, what the receiver has recorded', async () => {
  const { testbed } = exchange;
  const [kept] = await query<KeptProof>(
    testbed,
    'migration',
    `select r.signed, p.leaf_index, p.inclusion, p.checkpoint from receipts r
     join receipt_proofs p using (person_id, message_id, side)
     where r.message_id = $1 and r.side = 'held'`,
    [messageId],
  );
  if (!kept) throw new Error('no proof is kept');
  const police = await nodeKeysOf(testbed.home, 'police');
  const receipt = await verifyReceipt(kept.signed, police.public);
  const head = await openCheckpoint(
    kept.checkpoint,
    verifierKeyIn(`${testbed.home}/police`, 'ledger'),
  );
  await verifyCosignature(kept.checkpoint, verifierKeyIn(`${testbed.home}/migration`, 'witness'));
  const path = kept.inclusion.map((hash) => Buffer.from(hash, 'hex'));
  const leaf = Buffer.from(receipt.ledgerLeaf, 'hex');
  verifyInclusion(leaf, Number(kept.leaf_index), head.size, path, head.root);
  expect(receipt.messageId).toBe(messageId);
  const lines = await exportedLines(exchange.oversight.police);
  expect(lines[Number(kept.leaf_index)]).toMatchObject({
    event: 'message.received',
    actor: 'peer:migrationsverket',
    subject: caseId,
    content: { messageId, digest: receipt.digest },
  });
});

test('what the handover drew up has joined the case of the sender', async () => {
  const { entries } = await caseAt('sender');
  const drawnUp = entries.filter(({ source }) =>
    source.reference.includes('Återvändandeenhet Nord'),
  );
  expect(drawnUp.map(({ item }) => item).toSorted()).toEqual([
    'handover-decision',
    'protection-marking',
    'responsible-officer',
  ]);
  expect(drawnUp.every(({ receivedWith }) => receivedWith === undefined)).toBe(true);
});

test('the police reviews the prepared request, strikes an item, states its needs and asks', async () => {
  const prepared = (await caseAt('receiver')).requests[0];
  ({ requestId } = prepared ?? expect.fail('no request was prepared'));
  const items = prepared?.items.map(({ item }) => item) ?? [];
  for (const item of items) {
    const struck = item === 'return-talks';
    await exchange.receiver.call(routes.reviewRequest, {
      params: { requestId },
      body: struck
        ? { kind: 'strike', item }
        : { kind: 'need', item, need: 'Behövs för att planera resan.' },
    });
  }
  const asking = await exchange.receiver.call(routes.proposeRequest, {
    params: { requestId },
    body: {},
  });
  const { view } = await settleAndSend(exchange.receiver, asking.disclosureId, reasoning);
  expect(view.state).toBe('closed');
  const sent = view.messages.at(-1)?.messageId ?? '';
  await untilDelivered(exchange.receiver, { caseId, messageId: sent });
  const { requests } = await caseAt('sender');
  expect(requests.map((one) => one.items.map(({ item }) => item))).toEqual([
    items.filter((item) => item !== 'return-talks'),
  ]);
});

test('what the law says must be answered comes by itself, with its documents', async () => {
  const answered = await until('the answer', async () => {
    const view = await caseAt('receiver');
    return view.summary.state === 'answered' ? view : undefined;
  });
  const [request] = answered.requests;
  const status = new Map<string, string>(request?.items.map((one) => [one.item, one.status]));
  expect(status.get('identity')).toBe('answered');
  expect(status.get('return-talks')).toBe('struck');
  const came = answered.entries.filter(({ receivedWith }) => receivedWith !== messageId);
  const own = (await caseAt('sender')).entries;
  const ids = new Set(came.map(({ entryId }) => entryId));
  const fromPeer = came.filter(({ receivedWith }) => receivedWith !== undefined);
  expect(inOrder(fromPeer)).toEqual(
    inOrder(
      own
        .filter(({ entryId }) => ids.has(entryId))
        .filter(({ receivedWith }) => receivedWith === undefined),
    ),
  );
  const served = came.find(({ document }) => document !== undefined) ?? expect.fail('no document');
  expect(await digestAt('receiver', served)).toBe(servedDocument.digest);
  const drawnUp = came.filter(({ receivedWith }) => receivedWith === undefined);
  expect(drawnUp.map(({ item }) => item)).toEqual(['information-request']);
});

test('every message has its receipt and proof at the side that sent it, within the deadline', async () => {
  for (const side of ['sender', 'receiver'] as const) {
    const { messages } = await caseAt(side);
    for (const one of messages) {
      const { status, delayMs } = await proofDelay(one, side);
      expect(status.receipt).toMatchObject({ result: 'accepted' });
      expect(delayMs, `${side} ${one.kind} ${one.direction}`).toBeLessThan(limits.proofDeadlineMs);
      process.stdout.write(`proof at the ${side} of the ${one.kind}: ${delayMs} ms\n`);
    }
    expect(messages.map(({ kind }) => kind)).toEqual(['handover', 'request', 'answer']);
  }
});

test('both ledgers tell every step: who did it, and in which case', async () => {
  const answer = (await caseAt('sender')).messages.at(-1)?.messageId ?? 'no answer';
  const proved = ({ event, content }: LedgerLine): boolean =>
    event === 'message.proved' && JSON.stringify(content).includes(answer);
  const own = await untilLine(exchange.oversight.migration, 'the proofs', proved);
  const theirs = await untilLine(exchange.oversight.police, 'the proofs', proved);
  const told = (lines: typeof own): Set<string> =>
    new Set(
      lines.flatMap((line) =>
        line.subject === undefined || line.subject === caseId
          ? [`${line.event} ${line.actor}`]
          : [],
      ),
    );
  expect([...told(own)]).toEqual(
    expect.arrayContaining([
      'case.imported officer:mv-registrar',
      `disclosure.proposed ${officer.sender}`,
      `access.refused ${officer.sender}`,
      `disclosure.judged ${officer.sender}`,
      `disclosure.word-given ${officer.sender}`,
      `disclosure.dispatched ${officer.sender}`,
      'message.delivered node',
      'message.proved peer:polismyndigheten',
      'message.received peer:polismyndigheten',
      'disclosure.proposed node',
      'disclosure.dispatched node',
      `case.read ${officer.sender}`,
    ]),
  );
  expect([...told(theirs)]).toEqual(
    expect.arrayContaining([
      'document.received peer:migrationsverket',
      'message.received peer:migrationsverket',
      'message.proved node',
      `case.read ${officer.receiver}`,
      `document.read ${officer.receiver}`,
      `request.edited ${officer.receiver}`,
      `disclosure.proposed ${officer.receiver}`,
      `disclosure.judged ${officer.receiver}`,
      `disclosure.dispatched ${officer.receiver}`,
      'message.delivered node',
      'message.proved peer:migrationsverket',
    ]),
  );
});
