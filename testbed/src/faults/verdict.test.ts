// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import type { Facts, NodeFacts, Received, SeenCase } from './facts.ts';
import type { JournalLine } from './journal.ts';
import { judge } from './verdict.ts';

const caseId = 'case';
const ids = ['one', 'two', 'three'];
const leafOf = (messageId: string): string => `leaf of ${messageId}`;

function received(messageId: string, kind = 'notice'): Received {
  return { messageId, digest: `digest of ${messageId}`, caseId, kind };
}

const sentCase: SeenCase = {
  sent: ids.map((messageId) => ({ messageId, state: 'delivered' })),
  events: [],
  entries: [],
  isStopped: false,
};
const receivedCase: SeenCase = {
  sent: [],
  events: ids,
  entries: ids.map((messageId) => ({ messageId, text: `told in ${messageId}` })),
  isStopped: false,
};
const migration: NodeFacts = {
  dispatched: ids.map((messageId) => ({ ...received(messageId), disclosureId: messageId })),
  received: [],
  rejected: [],
  receipted: ids.map((messageId) => ({
    messageId,
    result: 'accepted',
    ledgerLeaf: leafOf(messageId),
  })),
  leaves: new Set(),
  cases: new Map([[caseId, sentCase]]),
};
const police: NodeFacts = {
  dispatched: [],
  received: ids.map((messageId) => received(messageId)),
  rejected: [],
  receipted: [],
  leaves: new Set(ids.map(leafOf)),
  cases: new Map([[caseId, receivedCase]]),
};
const facts: Facts = { migration, police };
const journal: readonly JournalLine[] = ids.flatMap((messageId, at): JournalLine[] => {
  const order = at + 1;
  const token = `told in ${messageId}`;
  return [
    { kind: 'ordered', order, from: 'migration', caseId, what: 'notice', token },
    { kind: 'promised', order, messageId },
  ];
});

const at = (change: Partial<NodeFacts>): Facts => ({ migration, police: { ...police, ...change } });
const sender = (change: Partial<NodeFacts>): Facts => ({
  migration: { ...migration, ...change },
  police,
});
const inCase = (change: Partial<SeenCase>): Facts =>
  at({ cases: new Map([[caseId, { ...receivedCase, ...change }]]) });
const found = (seen: Facts, book = journal) =>
  new Set(judge(book, seen).findings.map(({ kind, messageId }) => `${kind} ${messageId}`));

test('nothing is found where everything came once, in order', () => {
  expect(judge(journal, facts)).toEqual({
    sent: 3,
    delivered: 3,
    withdrawn: 0,
    withdrawnAndBrought: 0,
    refused: {},
    findings: [],
  });
});

test.each<[string, Facts]>([
  ['the receiver has not taken it in', at({ received: police.received.slice(0, 2) })],
  ['it is in the ledger and not in the case', inCase({ events: ['one', 'two'] })],
  ['its receipt names no entry', at({ leaves: new Set([leafOf('one'), leafOf('two')]) })],
  ['it came without what was to be told', inCase({ entries: receivedCase.entries.slice(0, 2) })],
])('lost: %s', (_, seen) => {
  expect(found(seen)).toEqual(new Set(['lost three']));
});

test('lost: promised to an officer, and forgotten by the sender', () => {
  const seen = sender({ dispatched: migration.dispatched.slice(0, 2) });
  expect(found(seen)).toContain('lost three');
});

function withdrawn(): Facts {
  const taken = sentCase.sent.map((one) =>
    one.messageId === 'three' ? { ...one, state: 'withdrawn' } : one,
  );
  return {
    migration: {
      ...migration,
      receipted: migration.receipted.slice(0, 2),
      cases: new Map([[caseId, { ...sentCase, sent: taken }]]),
    },
    police: { ...police, received: police.received.slice(0, 2) },
  };
}

test('what was taken back on the record, and has no effect, is not lost', () => {
  expect(judge(journal, withdrawn())).toMatchObject({ withdrawn: 1, findings: [] });
});

test('withdrawn in effect: the sender holds it withdrawn, the receiver has taken it in', () => {
  const seen = { ...withdrawn(), police };
  expect(judge(journal, seen).withdrawn).toBe(0);
  expect(found(seen)).toEqual(new Set(['withdrawn-in-effect three']));
});

test('what the campaign brought before it was posted may be withdrawn, and is counted', () => {
  const posted = { kind: 'posted', what: 'early', to: 'police', messageId: 'three', code: null };
  const lines = [...journal, { ...posted, status: 202 } as JournalLine];
  const verdict = judge(lines, { ...withdrawn(), police });
  expect(verdict).toMatchObject({ withdrawn: 0, withdrawnAndBrought: 1, findings: [] });
});

test.each<[string, Facts]>([
  ['taken in', at({ received: [...police.received, received('two')] })],
  ['in the case', inCase({ events: [...ids, 'two'] })],
])('doubled: twice %s', (_, seen) => {
  expect(found(seen)).toContain('doubled two');
});

test('out of order: taken in after one decided later', () => {
  const [one, two, three] = police.received;
  if (!one || !two || !three) throw new Error('three are received');
  expect(found(at({ received: [one, three, two] }))).toEqual(new Set(['out-of-order two']));
});

test('stops may overtake each other, and must come to the same', () => {
  const stops = ['two', 'one', 'three'].map((messageId) => received(messageId, 'stop'));
  expect(found(at({ received: stops }))).toEqual(new Set());
  expect(found(inCase({ isStopped: true }))).toEqual(new Set(['out-of-order three']));
});

test('forged: an effect that nobody decided, or with other bytes, or by the campaign', () => {
  expect(found(at({ received: [...police.received, received('four')] }))).toContain('forged four');
  const altered = police.received.map((one) => ({ ...one, digest: 'another' }));
  expect(found(at({ received: altered }))).toContain('forged one');
  const posted = { kind: 'posted', what: 'forged', to: 'police', messageId: 'x', code: null };
  const line = { ...posted, status: 200 } as JournalLine;
  expect(found(facts, [...journal, line])).toEqual(new Set(['forged x']));
});
