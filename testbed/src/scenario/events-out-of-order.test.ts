// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { verifyReceipt } from '@samsyn/envelope';
import { routes } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import {
  CaseMessage,
  DisclosedItem,
  EntryId,
  MessageId,
  PlainDate,
  addDays,
  instantOf,
  legalDay,
  sequenceName,
} from '@samsyn/terms';
import type { CaseId, ItemValue } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actBy } from './act-by.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { makeForger } from './forger.ts';
import type { Forger, KeptMessage } from './forger.ts';
import { handOver } from './hand-over.ts';
import { nodeKeysOf } from './node-keys-of.ts';
import { query } from './query.ts';
import { untilDelivered } from './until-delivered.ts';

let exchange: Exchange;
let forger: Forger;
let caseId: CaseId;
let kept: KeptMessage;
beforeAll(async () => {
  exchange = await startExchange();
  forger = await makeForger(exchange.testbed);
  const sent = await handOver(exchange, 'DEMO-ORDNING-1');
  caseId = sent.caseId;
  await untilDelivered(exchange.sender, sent);
  kept = await forger.kept(sent.messageId);
});
afterAll(async () => {
  await exchange.testbed.stop();
});

const today = () => legalDay(instantOf(Date.now()));
const look = async (): Promise<CaseView> =>
  exchange.receiver.call(routes.getCase, { params: { caseId } });
const kindsOf = ({ life }: CaseView) => life.events.map(({ kind }) => kind);

interface Said {
  readonly item: string;
  readonly value: ItemValue;
  readonly asOf: string;
}

/** The handover was the first of its sequence; stops have one of their own. */
const numbers = { notice: 1, stop: 100 };

/** A message of the sending authority's own keys, with entries that its node would send later or not. */
function messageOf(kind: 'notice' | 'stop', { item, value, asOf }: Said): CaseMessage {
  const { message } = kept;
  const first = message.body.items[0];
  const entry = first?.entries[0];
  if (!first || !entry) throw new Error('the handover tells nothing');
  numbers[kind] += 1;
  const told = DisclosedItem.parse({
    ...first,
    item,
    mode: 'push',
    entries: [
      {
        entryId: EntryId.parse(randomUUID()),
        item,
        value,
        source: { kind: 'decision', reference: 'DEMO-BESLUT' },
        asOf,
        heldBy: entry.heldBy,
      },
    ],
  });
  return CaseMessage.parse({
    ...message,
    messageId: MessageId.parse(randomUUID()),
    sequence: { name: sequenceName(kind, message), number: numbers[kind] },
    sentAt: instantOf(Date.now()),
    body: { kind, items: [told] },
  });
}

async function post(message: CaseMessage) {
  const sealed = await forger.seal(await forger.sign(message));
  const reply = await forger.post(sealed);
  expect(reply.status).toBe(200);
  const police = await nodeKeysOf(exchange.testbed.home, 'police');
  return { sealed, receipt: await verifyReceipt(reply.body, police.public) };
}

describe('what comes in another order than it happened', () => {
  const stop: Said = {
    item: 'pending-matter',
    value: {
      kind: 'asylum-application',
      raisedOn: '2026-10-05',
      enforcementBarred: true,
      reference: 'DEMO-ASYL-1',
    },
    asOf: '2026-10-05',
  };
  const end: Said = {
    item: 'matter-ended',
    value: { kind: 'written-off', endedOn: '2026-10-20', reference: 'DEMO-ASYL-1' },
    asOf: '2026-10-20',
  };

  test('the end of a stop before the stop: both are kept, and stand in the order they happened', async () => {
    expect((await post(messageOf('stop', end))).receipt.result).toBe('accepted');
    expect(kindsOf(await look())).toContain('application-written-off');
    expect((await post(messageOf('stop', stop))).receipt.result).toBe('accepted');
    const view = await look();
    const kinds = kindsOf(view);
    expect(kinds.indexOf('asylum-applied')).toBeGreaterThan(-1);
    expect(kinds.indexOf('asylum-applied')).toBeLessThan(kinds.indexOf('application-written-off'));
    expect(view.life.states.find(({ of }) => of === 'decision')?.state).not.toBe('suspended');
  });

  test('the same message again changes nothing', async () => {
    const { sealed, receipt } = await post(
      messageOf('stop', { ...stop, value: { ...stop.value, reference: 'DEMO-ASYL-2' } }),
    );
    expect(receipt.result).toBe('accepted');
    const before = await look();
    expect(before.life.states.find(({ of }) => of === 'decision')?.state).toBe('suspended');
    expect((await forger.post(sealed)).status).toBe(200);
    const { entries, life } = await look();
    expect(entries).toEqual(before.entries);
    expect(life).toEqual(before.life);
  });

  test('what is late says when it happened and when it was known', async () => {
    await post(
      messageOf('notice', {
        item: 'return-talks',
        value: { heldOn: '2026-08-02', attitude: 'willing', plan: 'own-departure' },
        asOf: '2026-08-02',
      }),
    );
    const talk = (await look()).life.events.find(
      ({ kind, happenedOn }) => kind === 'talk-held' && happenedOn === '2026-08-02',
    );
    expect(talk?.knownAt.slice(0, 10)).toBe(new Date().toISOString().slice(0, 10));
  });
});

describe('what contradicts', () => {
  test('two days of departure are both kept, in dispute at who is told, and said to disagree', async () => {
    await actBy(exchange.receiver, caseId, {
      act: 'confirm-departure',
      leftOn: PlainDate.parse('2026-11-01'),
      evidence: 'border-stamp',
      exitPlace: 'Flygplatsen',
      destination: 'GE',
      accepted: true,
    });
    await post(
      messageOf('notice', {
        item: 'migration-enforced',
        value: { enforcedOn: '2026-11-03' },
        asOf: '2026-11-03',
      }),
    );
    const view = await look();
    const departures = view.life.events.filter(({ kind }) => kind === 'departure-confirmed');
    expect(departures.map(({ happenedOn }) => happenedOn)).toEqual(['2026-11-01', '2026-11-03']);
    expect(departures.map(({ standing }) => standing)).toContain('out-of-place');
    expect(view.standing.find(({ fact }) => fact === 'departure')?.standing).toBe('disputed');
  });
});

describe('what comes from the future', () => {
  const tomorrow = () => addDays(today(), 1);

  test('is refused where an officer records it', async () => {
    await expect(
      exchange.sender.call(routes.recordEntry, {
        params: { caseId },
        body: {
          item: DisclosedItem.shape.item.parse('return-talks'),
          value: { heldOn: tomorrow(), attitude: 'willing', plan: 'none' },
          source: { kind: 'officer', reference: 'Samtal' },
          asOf: today(),
        },
      }),
    ).rejects.toMatchObject({ code: 'case.as-of-in-future' });
    await expect(
      actBy(exchange.receiver, caseId, {
        act: 'confirm-departure',
        leftOn: tomorrow(),
        evidence: 'border-stamp',
        exitPlace: 'Flygplatsen',
        destination: 'GE',
        accepted: true,
      }),
    ).rejects.toMatchObject({ code: 'case.as-of-in-future' });
  });

  test('is refused with its code where it is received, and the message is kept', async () => {
    const before = await look();
    const message = messageOf('notice', {
      item: 'return-talks',
      value: { heldOn: '2026-08-03', attitude: 'willing', plan: 'none' },
      asOf: tomorrow(),
    });
    const { receipt } = await post(message);
    expect(receipt).toMatchObject({ result: 'rejected', code: 'message.as-of-in-future' });
    expect((await look()).entries).toEqual(before.entries);
    const sql = `select state from messages where message_id = $1`;
    expect(await query(exchange.testbed, 'police', sql, [message.messageId])).toHaveLength(1);
  });

  test('is taken of a stop, which must not be lost to the clock of its sender', async () => {
    const message = messageOf('stop', {
      item: 'stay-status',
      value: { kind: 'inhibition', inForce: true, since: tomorrow() },
      asOf: tomorrow(),
    });
    const { receipt } = await post(message);
    expect(receipt).toMatchObject({ result: 'accepted' });
    expect((await look()).entries.at(-1)).toMatchObject({ item: 'stay-status', asOf: tomorrow() });
  });
});

test('nothing of what came is lost: every entry that was accepted is in the case', async () => {
  const sql = `select count(*)::int as entries from entries where case_id = $1`;
  const [row] = await query<{ entries: number }>(exchange.testbed, 'police', sql, [caseId]);
  expect((await look()).entries).toHaveLength(row?.entries ?? 0);
});
