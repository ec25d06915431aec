// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { ItemId } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../demo/until.ts';
import { receiveCase } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import { judge, names, passport, propose, release, review } from '../outward/release.ts';
import { fileWithPassport } from '../outward/travel-document.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { queryAs } from './query-as.ts';
import { settleOpenNotices } from './settle-open-notices.ts';

let exchange: Exchange;
let received: ReceivedCase;
beforeAll(async () => {
  exchange = await startExchange();
  received = await receiveCase(exchange, fileWithPassport('DEMO-UTLAMNA-1'));
});
afterAll(async () => {
  await exchange.testbed.stop();
});

/** Proposed, judged and reviewed by one officer; reviewed by the other. */
async function reviewed() {
  const releaseId = await propose(exchange.receiver, received.caseId, [names, passport]);
  await judge(exchange.receiver, releaseId);
  await review(exchange.receiver, releaseId);
  await review(received.enforcer, releaseId);
  return releaseId;
}

describe('a release to a foreign mission', () => {
  test('is made by another officer, once, and the other authority is told what went where', async () => {
    const { caseId, enforcer } = received;
    const releaseId = await reviewed();
    await expect(release(exchange.receiver, releaseId)).rejects.toMatchObject({
      code: 'outward.same-officer',
    });
    const file = await release(enforcer, releaseId);
    expect(JSON.parse(file)).toMatchObject({ to: { state: 'UG' } });
    await expect(release(enforcer, releaseId)).rejects.toMatchObject({ code: 'outward.closed' });
    await settleOpenNotices(enforcer, caseId);
    const told = await until('what went where', async () => {
      const { entries } = await exchange.sender.call(routes.getCase, { params: { caseId } });
      const log = entries.filter(({ item }) => String(item) === 'outward-release-log');
      return log.length > 0 ? log : undefined;
    });
    expect(new Set(told.map(({ value }) => value['category']))).toEqual(
      new Set(['documents', 'name']),
    );
  });

  test('holds nothing that is not on the closed list, and goes to no other state', async () => {
    const { caseId } = received;
    const other = {
      item: ItemId.parse('outward-other'),
      value: { description: 'Något annat' },
    };
    await expect(propose(exchange.receiver, caseId, [other])).rejects.toMatchObject({
      code: 'outward.not-on-list',
    });
    const body = { state: 'DE', mission: 'En annan stats ambassad', items: [names] };
    const proposed = await exchange.receiver.call(routes.proposeRelease, {
      params: { caseId },
      body,
    });
    const judged = await judge(exchange.receiver, proposed.releaseId);
    expect(judged.items.map(({ assessment }) => assessment.outcome)).not.toContain('may');
  });

  test('can be drawn from the case, and stands at the desk with what is left to do', async () => {
    const { caseId, enforcer } = received;
    const params = { caseId };
    const { drawn } = await enforcer.call(routes.listReleases, { params });
    const paper = drawn.find(({ item }) => item === passport.item);
    expect(paper).toMatchObject({ document: passport.document });
    const releaseId = await propose(exchange.receiver, caseId, [
      { item: passport.item, value: paper?.value ?? {}, document: passport.document },
    ]);
    const step = async () => {
      const { releases } = await enforcer.call(routes.listAllReleases, { params: {} });
      return releases.find((one) => one.releaseId === releaseId)?.step;
    };
    expect(await step()).toBe('open');
    await judge(exchange.receiver, releaseId);
    await review(exchange.receiver, releaseId);
    expect(await step()).toBe('second-officer');
    const waits = async (officer: ReceivedCase['enforcer']) =>
      (await officer.call(routes.getWorklist, { params: {} })).entries.some(
        (entry) => entry.kind === 'release-waits' && entry.caseId === caseId,
      );
    expect([await waits(enforcer), await waits(exchange.receiver)]).toEqual([true, false]);
    const reasons = 'Beskickningen har redan utfärdat handlingen.';
    const abandoned = await enforcer.call(routes.abandonRelease, {
      params: { releaseId },
      body: { reasons },
    });
    expect(abandoned.abandoned).toMatchObject({ reasons });
    expect(await step()).toBe('abandoned');
    expect(await waits(enforcer)).toBe(false);
    await expect(release(enforcer, releaseId)).rejects.toMatchObject({ code: 'outward.abandoned' });
    const { releases } = await exchange.sender.call(routes.listAllReleases, { params: {} });
    expect(releases).toEqual([]);
  });

  test('is never the authority’s that does not enforce', async () => {
    await expect(propose(exchange.sender, received.caseId, [names])).rejects.toMatchObject({
      code: 'disclosure.not-competent',
    });
  });

  test('cannot be kept as made by the officer who proposed it', async () => {
    await expect(
      queryAs(
        exchange.testbed.nodes.police,
        'app',
        `insert into outward_releases
           (person_id, release_id, case_id, proposer_id, second_id, second_name, content, digest,
            released_at)
         select person_id, release_id, case_id, proposer_id, proposer_id, proposer_name, 'x',
                repeat('a', 64), now()
         from outward_drafts where release_id not in (select release_id from outward_releases)`,
      ),
    ).rejects.toThrow('outward_releases_second_is_another');
  });
});
