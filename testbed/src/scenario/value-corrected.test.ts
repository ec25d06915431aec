// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CorrectionView } from '@samsyn/contract';
import type { Act } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../demo/until.ts';
import { act, receiveCase, today } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { returnCaseFile } from './return-case-file.ts';
import { settleOpenNotices } from './settle-open-notices.ts';

let exchange: Exchange;
let received: ReceivedCase;
beforeAll(async () => {
  exchange = await startExchange();
  received = await receiveCase(exchange, returnCaseFile('DEMO-RATTA-1'));
});
afterAll(async () => {
  await exchange.testbed.stop();
});

async function view(officer: OfficerClient) {
  return officer.call(routes.getCase, { params: { caseId: received.caseId } });
}

async function untilCorrection(
  officer: OfficerClient,
  what: string,
  is: (correction: CorrectionView) => boolean,
): Promise<CorrectionView> {
  return until(what, async () => (await view(officer)).corrections.find(is));
}

async function correct(item: string, kind: 'corrected' | 'erased', value?: object): Promise<void> {
  const { entries } = await view(exchange.sender);
  const entry = entries.find((one) => String(one.item) === item);
  if (!entry) throw new Error('the case has no such value');
  const done: Act = {
    act: 'correct-value',
    wrong: entry.entryId,
    kind,
    ...(value !== undefined && { value: { ...entry.value, ...value } }),
    askedBy: 'person',
    correctedOn: today(),
  };
  await act({ ...received, enforcer: exchange.sender }, done);
}

describe('a value that was wrong', () => {
  test('is told of at once to who received it, shows what was done on it, and is taken note of', async () => {
    const { enforcer } = received;
    await act(received, {
      act: 'contact-person',
      about: 'return',
      how: 'counsel-told',
      on: today(),
    });
    await correct('voluntary-period', 'corrected', { lastDay: '2025-11-13' });
    const struck = await untilCorrection(enforcer, 'the notice', () => true);
    expect(struck).toMatchObject({ item: 'voluntary-period', kind: 'corrected', noted: null });
    const { timeline } = await view(enforcer);
    const kinds = timeline
      .filter(({ eventId }) => struck.restedOn.includes(eventId))
      .map(({ kind }) => kind);
    expect(kinds).toContain('act-performed');
    await settleOpenNotices(exchange.sender, received.caseId);
    const replaced = await untilCorrection(
      enforcer,
      'the right value',
      ({ replacedBy }) => replacedBy !== null,
    );
    const { entries } = await view(enforcer);
    const right = entries.find(({ entryId }) => entryId === replaced.replacedBy);
    expect(right?.value['lastDay']).toBe('2025-11-13');

    const notice = replaced.notice;
    await act(received, {
      act: 'acknowledge-correction',
      notice,
      found: 'reconsidered',
      notedOn: today(),
    });
    await settleOpenNotices(enforcer, received.caseId);
    const noted = await untilCorrection(exchange.sender, 'the note', (one) => one.noted !== null);
    expect(noted).toMatchObject({ told: true, noted: { found: 'reconsidered' } });
  });

  test('is not taken away where it is a stop, nor by who did not give it', async () => {
    await act(
      { ...received, enforcer: exchange.sender },
      {
        act: 'place-stop',
        kind: 'inhibition',
        since: today(),
      },
    );
    await expect(correct('stay-status', 'erased')).rejects.toMatchObject({
      code: 'guard.nothing-to-correct',
    });
    const { entries } = await view(received.enforcer);
    const theirs = entries.find((one) => String(one.item) === 'counsel');
    if (!theirs) throw new Error('no counsel was told of');
    await expect(
      act(received, {
        act: 'correct-value',
        wrong: theirs.entryId,
        kind: 'erased',
        askedBy: 'own-finding',
        correctedOn: today(),
      }),
    ).rejects.toMatchObject({ code: 'guard.nothing-to-correct' });
  });
});
