// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import { addDays } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decide, detainOn } from '../custody/detain-on.ts';
import { until } from '../demo/until.ts';
import { receiveCase, today } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { confirmProposed } from './confirm-proposed.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { query } from './query.ts';
import { returnCaseFile } from './return-case-file.ts';

const dayMs = 24 * 60 * 60 * 1000;

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange();
});
afterAll(async () => {
  await exchange.testbed.stop();
});

async function detained(dossier: string): Promise<ReceivedCase> {
  const received = await receiveCase(exchange, returnCaseFile(dossier));
  await confirmProposed(received.enforcer, received.caseId);
  await detainOn(received.enforcer, received.caseId, {
    measure: 'detention',
    ground: 'enforcement',
    provision: '10 kap. 1 § UtlL',
    decidedOn: addDays(today(), -45),
    nextReviewOn: addDays(today(), 10),
    place: 'Förvaret i Provinge',
  });
  return received;
}

async function endTold(officer: OfficerClient, caseId: CaseId) {
  const { entries }: CaseView = await officer.call(routes.getCase, { params: { caseId } });
  return entries.find(({ item }) => String(item) === 'custody-ended-to-migration');
}

test('an end of custody goes to the other authority by itself, at once', async () => {
  const { caseId, enforcer } = await detained('DEMO-SLUT-1');
  await decide(enforcer, caseId, {
    act: 'end-custody',
    reason: 'ground-ceased',
    endedOn: today(),
  });
  const told = await until('the end at the other authority', async () =>
    endTold(exchange.sender, caseId),
  );
  expect(told.value).toMatchObject({ endReason: 'ground-ceased', endedOn: today() });
});

test('the database keeps no second open measure of a person', async () => {
  const { caseId } = await detained('DEMO-TVA-1');
  const second = query(
    exchange.testbed,
    'police',
    `insert into custody_measures (person_id, measure_id, case_id, kind, begun_on)
     select person_id, entry_id, case_id, 'detention', current_date
       from entries where case_id = $1 and item <> 'detention-measure' limit 1`,
    [caseId],
  );
  await expect(second).rejects.toThrow(/custody_measures_one_open_of_a_person/);
});

test(
  'a detention not reviewed in time is released by law, at both authorities',
  { timeout: 90_000 },
  async () => {
    const { caseId } = await detained('DEMO-LAPS-1');
    const { migration, police } = exchange.testbed.nodes;
    await Promise.all([migration.child.stop(), police.child.stop()]);
    // Two months from 45 days ago have passed when 20 days more have.
    await Promise.all([migration.startAgain(20 * dayMs), police.startAgain(20 * dayMs)]);
    const enforcer = await signIn(police.url, 'pol-enforcement-1');
    const sender = await signIn(migration.url, 'mv-return-officer-1');
    const here = await until('the release by law', async () => endTold(enforcer, caseId));
    expect(here.source).toEqual({ kind: 'law', reference: '10 kap. 10 § UtlL' });
    expect(here.value['endReason']).toBe('lapsed');
    const there = await until('the release at the other authority', async () =>
      endTold(sender, caseId),
    );
    expect(there.value).toEqual(here.value);
    const { timeline } = await enforcer.call(routes.getCase, { params: { caseId } });
    expect(timeline.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['custody-lapsed', 'clock-alarm-raised']),
    );
  },
);
