// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { routes } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import { EntryId, ItemId, MessageId, PlainDate } from '@samsyn/terms';
import type { CaseId, CaseMessage } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../demo/until.ts';
import { actBy } from './act-by.ts';
import { bindToNewCase } from './bind-to-new-case.ts';
import { makeForger } from './forger.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { signIn } from '../officer/officer-client.ts';
import { proposeNotice } from './give-notice.ts';
import { handOver, openReturnCase } from './hand-over.ts';
import { holdTable } from './hold-table.ts';
import { powerOf } from './power.ts';
import { query } from './query.ts';
import { returnCaseFile } from './return-case-file.ts';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import { untilDelivered, untilMessage } from './until-delivered.ts';
import { untilReceived } from './until-received.ts';
import { untilStayed } from './until-stayed.ts';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange();
});
afterAll(async () => {
  await exchange.testbed.stop();
});

const since = PlainDate.parse('2026-11-20');
const inhibition = { act: 'place-stop', kind: 'inhibition', since } as const;
const impediment = { act: 'file-impediment', what: 'circumstances', raisedOn: since } as const;
const talk = { kind: 'person', reference: 'Samtal' } as const;
const kinds = ({ timeline }: CaseView) => timeline.map(({ kind }) => kind);
let dossiers = 0;
async function sharedCase(): Promise<CaseId> {
  dossiers += 1;
  const { caseId, messageId } = await handOver(exchange, `DEMO-STOPP-${dossiers}`);
  await untilDelivered(exchange.sender, { caseId, messageId });
  await untilReceived(exchange.receiver, caseId);
  return caseId;
}

/** An ordinary message that has failed once and is not tried again. */
async function noticeThatWaits(caseId: CaseId): Promise<string> {
  const power = powerOf(exchange.testbed);
  await power.cut('police');
  const { disclosureId } = await proposeNotice(exchange.sender, caseId, ['destination']);
  const { view } = await settleAndSend(exchange.sender, disclosureId, reasoning);
  const messageId = view.messages.at(-1)?.messageId ?? '';
  const retrying = ({ state }: { readonly state: string }) => state === 'retrying';
  await untilMessage(exchange.sender, { caseId, messageId }, 'a failure', retrying);
  await query(
    exchange.testbed,
    'migration',
    `update graphile_worker._private_jobs set attempts = max_attempts
       where key = 'message:' || $1`,
    [messageId],
  );
  await power.restore('police');
  return messageId;
}

describe('a stop', () => {
  test('is pushed at once, in a sequence of its own per person, and shown', async () => {
    const caseId = await sharedCase();
    await actBy(exchange.sender, caseId, inhibition);
    const view = await untilStayed(exchange.receiver, caseId);
    expect(kinds(view)).toContain('stop-received');
    const sequences = await query(
      exchange.testbed,
      'police',
      `select sequence_name = 'stop:' || person_id || ':migrationsverket' as own,
              sequence_number::int as number
         from messages where case_id = $1 and kind = 'stop'`,
      [caseId],
    );
    expect(sequences).toEqual([{ own: true, number: 1 }]);
  });

  test('is told the other way too, when an impediment is filed with the police', async () => {
    const caseId = await sharedCase();
    await actBy(exchange.receiver, caseId, impediment, talk);
    const { stops } = await untilStayed(exchange.sender, caseId);
    expect(stops).toMatchObject([{ what: 'halted', heldBy: 'polismyndigheten' }]);
  });

  test('does not wait for what was sent before it', async () => {
    const caseId = await sharedCase();
    const messageId = await noticeThatWaits(caseId);
    await actBy(exchange.sender, caseId, inhibition);
    const { messages } = await untilStayed(exchange.receiver, caseId);
    expect(messages.map(({ kind }) => kind)).toEqual(['handover', 'stop']);
    const own = await exchange.sender.call(routes.getCase, { params: { caseId } });
    expect(own.messages.find((one) => one.messageId === messageId)?.state).toBe('retrying');
  });

  test('goes ahead of officers who are all kept waiting by the database', async () => {
    const caseId = await sharedCase();
    const other = await sharedCase();
    const held = await holdTable(exchange.testbed, 'police', 'requests');
    const kept = Promise.allSettled(
      Array.from({ length: 40 }, () =>
        exchange.receiver.call(routes.askIndividually, {
          params: { caseId: other },
          body: { item: ItemId.parse('return-talks'), need: 'Behövs för resan.' },
        }),
      ),
    );
    try {
      await held.untilReached();
      await actBy(exchange.receiver, caseId, impediment, talk);
      await untilStayed(exchange.sender, caseId);
    } finally {
      await held.release();
    }
    expect(await kept).toHaveLength(40);
  });

  test('that overtakes its case is no wrong message: it is taken when the case is there', async () => {
    const forger = await makeForger(exchange.testbed);
    const first = await sharedCase();
    await actBy(exchange.sender, first, inhibition);
    const stopped = await untilStayed(exchange.receiver, first);
    const stop = await forger.kept(
      stopped.messages.find(({ kind }) => kind === 'stop')?.messageId ?? '',
    );
    const handover = await forger.kept(stopped.messages[0]?.messageId ?? '');
    const arriving = bindToNewCase(handover.message, 'DEMO-STOPP-FÖRE');
    const { personId, caseId, sender } = arriving;
    const early = {
      ...stop.message,
      personId,
      caseId,
      messageId: MessageId.parse(randomUUID()),
      sequence: { name: `stop:${personId}:${sender}`, number: 1 },
    };
    const post = async (message: CaseMessage) =>
      forger.post(await forger.seal(await forger.sign(message)));
    expect(await post(early)).toMatchObject({ status: 409 });
    expect(await post(arriving)).toMatchObject({ status: 200 });
    // Several times at once: one has its effect, and none is taken for a failure.
    const sealed = await forger.seal(await forger.sign(early));
    const replies = await Promise.all([1, 2].map(async () => forger.post(sealed)));
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(replies[0]?.body.equals(replies[1]?.body ?? Buffer.alloc(0))).toBe(true);
    const waiting = await query(exchange.testbed, 'police', 'select 1 from waiting_messages');
    expect(waiting).toEqual([]);
    await untilStayed(exchange.receiver, caseId);
    const elsewhere = { ...early, messageId: MessageId.parse(randomUUID()) };
    const sequence = { name: `case:${caseId}:${sender}`, number: 9 };
    expect(await post({ ...elsewhere, sequence })).toMatchObject({ status: 400 });
  });

  test('that ended before the handover is told with its end, which an officer gives', async () => {
    const file = returnCaseFile('DEMO-STOPP-ENDAD');
    const caseId = await openReturnCase(exchange, file);
    const { stops } = await actBy(exchange.sender, caseId, inhibition);
    const stop = EntryId.parse(stops[0]?.signalId);
    const end = { act: 'end-stop', stop, outcome: 'stay-lifted', endedOn: since } as const;
    await actBy(exchange.sender, caseId, end);
    const { disclosureId } = await exchange.sender.call(routes.proposeHandover, {
      params: { caseId },
      body: { ground: 'keeps-away' },
    });
    await settleAndSend(exchange.sender, disclosureId, reasoning);
    await untilReceived(exchange.receiver, caseId);
    await untilStayed(exchange.receiver, caseId);
    const untold = await until('a notice of the end', async () => {
      const { disclosures } = await exchange.sender.call(routes.getCase, { params: { caseId } });
      return disclosures.find(({ purpose, state }) => purpose === 'notice' && state === 'open');
    });
    await settleAndSend(exchange.sender, untold.disclosureId, reasoning);
    const { messages } = await untilStayed(exchange.receiver, caseId, false);
    expect(messages.map(({ kind }) => kind)).toEqual(['handover', 'stop']);
  });

  test('stands until its end is told, which goes the same way', async () => {
    const caseId = await sharedCase();
    const { stops } = await actBy(exchange.sender, caseId, inhibition);
    await untilStayed(exchange.receiver, caseId);
    const stop = stops[0]?.signalId;
    if (stop === undefined) throw new Error('no stop stands');
    const end = { act: 'end-stop', stop, outcome: 'stay-lifted', endedOn: since } as const;
    const register = { kind: 'register', reference: 'Verkets ärenderegister' } as const;
    await expect(actBy(exchange.sender, caseId, end, register)).rejects.toMatchObject({
      code: 'guard.end-without-decision',
    });
    await actBy(exchange.sender, caseId, end);
    const { messages } = await untilStayed(exchange.receiver, caseId, false);
    expect(messages.filter(({ kind }) => kind === 'stop')).toHaveLength(2);
    await expect(actBy(exchange.sender, caseId, end)).rejects.toMatchObject({
      code: 'guard.stop-not-there',
    });
  });

  test('is no note in the own file: it is registered by the act that tells of it', async () => {
    const caseId = await sharedCase();
    const body = {
      item: 'stay-status',
      value: { inForce: true, kind: 'inhibition' },
      source: { kind: 'decision', reference: 'DEMO' },
      asOf: since,
    };
    await expect(
      exchange.sender.raw('POST', `/api/cases/${caseId}/entries`, JSON.stringify(body)),
    ).rejects.toMatchObject({ code: 'guard.stop-untold' });
  });
});

describe('a stop that nobody acknowledges', () => {
  /** The job that waits for its time is run now. */
  const runNow = async (stopId: string) =>
    query(
      exchange.testbed,
      'police',
      `update graphile_worker._private_jobs set run_at = now() where key = 'escalate:' || $1`,
      [stopId],
    );
  const untilRaised = async (caseId: CaseId, times: number) =>
    until(`raised ${times} times`, async () => {
      const view = await exchange.receiver.call(routes.getCase, { params: { caseId } });
      return view.stops.find(({ timesRaised }) => timesRaised === times);
    });

  test('stands first on the list of work, is raised again and again, and then to everyone', async () => {
    const elsewhere = await signIn(exchange.testbed.nodes.police.url, 'pol-enforcement-2');
    const caseId = await sharedCase();
    await actBy(exchange.sender, caseId, inhibition);
    const { stops } = await untilStayed(exchange.receiver, caseId);
    const stopId = stops[0]?.signalId;
    if (stopId === undefined) throw new Error('no stop stands');
    const waits = async (officer: typeof elsewhere) =>
      (await officer.call(routes.getWorklist, { params: {} })).entries.filter(
        (entry) => entry.caseId === caseId && entry.kind === 'acknowledge-stop',
      )[0];
    expect(await waits(exchange.receiver)).toMatchObject({ stopId });
    const list = await exchange.receiver.call(routes.getWorklist, { params: {} });
    expect(list.entries[0]?.kind).toBe('acknowledge-stop');
    expect(await waits(elsewhere)).toBeUndefined();
    await expect(
      elsewhere.call(routes.acknowledgeStop, { params: { caseId, stopId }, body: {} }),
    ).rejects.toMatchObject({ code: 'input.not-found' });
    for (const times of [1, 2]) {
      await runNow(stopId);
      await untilRaised(caseId, times);
    }
    expect(await waits(elsewhere)).toMatchObject({ personName: null });
    await elsewhere.call(routes.acknowledgeStop, { params: { caseId, stopId }, body: {} });
    expect(await waits(exchange.receiver)).toBeUndefined();
    const told = await until('the acknowledgement at the other authority', async () => {
      const view = await exchange.sender.call(routes.getCase, { params: { caseId } });
      const stop = view.stops.find(({ signalId }) => signalId === stopId);
      return stop?.missing.length === 0 ? stop : undefined;
    });
    expect(told.acknowledged).toContainEqual(
      expect.objectContaining({
        authority: 'police',
        officer: 'Verkställighetshandläggare, gränspolisen Syd',
      }),
    );
  });
});
