// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseFile, CaseView, StandingView } from '@samsyn/contract';
import { ItemId, PlainDate } from '@samsyn/terms';
import type { CaseId, StandingName } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walk } from '../demo/walk.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { openReturnCase } from './hand-over.ts';
import { untilLine } from './ledger-lines.ts';
import { queryAs } from './query-as.ts';
import { returnCaseFile } from './return-case-file.ts';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange();
});
afterAll(async () => {
  await exchange.testbed.stop();
});

const right = '2025-10-16';
const wrong = '2025-12-16';
const reasons = 'Domen och delgivningskvittot visar dagen.';

/** The ordinary case, in which the register says another day than judgment and service lead to. */
function withWrongRegister(dossier: string): CaseFile {
  const file = returnCaseFile(dossier);
  const entries = file.entries.flatMap((entry) => {
    if (String(entry.item) !== 'service-and-legal-force') return [entry];
    const mistyped = {
      item: entry.item,
      value: { ...entry.value, legalForceOn: wrong },
      source: { kind: 'register', reference: 'Verkställighetsregistret' } as const,
      asOf: PlainDate.parse('2025-12-20'),
    };
    return [entry, mistyped];
  });
  return { ...file, entries };
}

function factOf({ standing }: CaseView, fact: StandingName): StandingView {
  return standing.find((one) => one.fact === fact) ?? expect.unreachable(`no ${fact}`);
}

const look = async (officer: OfficerClient, caseId: CaseId) =>
  officer.call(routes.getCase, { params: { caseId } });

describe('a register that says another day of legal force than judgment and service lead to', () => {
  let views: readonly CaseView[];
  beforeAll(async () => {
    const caseId = await openReturnCase(exchange, withWrongRegister('STAND-0001'));
    const before = await look(exchange.sender, caseId);
    const { received } = await walk(exchange.sender, exchange.receiver, caseId);
    views = [before, await look(exchange.sender, caseId), received];
  });

  test('makes it disputed at both authorities, before and after the answer, and both days are said', () => {
    for (const view of views) {
      const force = factOf(view, 'legal-force');
      expect(force).toMatchObject({
        standing: 'disputed',
        value: { word: 'unknown', on: null },
        mayConfirm: false,
      });
      const said = force.said.map(({ day, by }) => `${by} ${day}`);
      expect(new Set(said)).toEqual(
        new Set([`computed ${right}`, `stated ${right}`, `stated ${wrong}`]),
      );
      const own = new Set(view.entries.map(({ entryId }) => entryId));
      expect(force.basis.every(({ entryId }) => own.has(entryId))).toBe(true);
    }
  });

  test('is taken over by nothing: no last day is counted from it and nothing may be enforced on it', () => {
    for (const view of views) {
      expect(factOf(view, 'voluntary-period').value).toEqual({ word: 'unknown', on: null });
      expect(factOf(view, 'enforceable')).toMatchObject({
        standing: 'disputed',
        value: { word: 'unknown' },
      });
      const days = view.standing.map(({ value }) => value.on);
      expect(days).not.toContain(wrong);
      // Made after the older wording could have ended it, the decision stands on either day.
      expect(factOf(view, 'lapse')).toMatchObject({
        standing: 'established',
        value: { word: 'stands' },
      });
    }
  });

  test('moves who enforces by the receipt alone', () => {
    const [before, after, received] = views.map(
      (view) => factOf(view, 'enforcing-authority').value,
    );
    expect(before?.word).toBe('migration');
    expect(after?.word).toBe('police');
    expect(received?.word).toBe('police');
  });
});

describe('a proposed day', () => {
  let caseId: CaseId;
  const confirm = async (officer: OfficerClient, on: string, fact: StandingName = 'legal-force') =>
    officer.call(routes.confirmStanding, {
      params: { caseId, fact },
      body: { value: { word: 'gained', on: PlainDate.parse(on) }, reasons },
    });

  beforeAll(async () => {
    caseId = await openReturnCase(exchange, returnCaseFile('STAND-0002'));
  });

  test('waits for an officer who sees it as it is and has the right', async () => {
    const force = factOf(await look(exchange.sender, caseId), 'legal-force');
    expect(force).toMatchObject({
      standing: 'proposed',
      value: { word: 'gained', on: right },
      evidence: 'recalled',
      mayConfirm: true,
    });
    await expect(confirm(exchange.sender, wrong)).rejects.toMatchObject({ code: 'standing.moved' });
    const jurist = await signIn(exchange.testbed.nodes.migration.url, 'mv-jurist');
    await expect(confirm(jurist, right)).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(confirm(exchange.receiver, right)).rejects.toMatchObject({
      code: 'input.not-found',
    });
    expect(factOf(await look(exchange.sender, caseId), 'legal-force').standing).toBe('proposed');
  });

  test('is confirmed by name, with reasons and a line in the ledger, and once', async () => {
    const confirmed = await confirm(exchange.sender, right);
    expect(confirmed).toMatchObject({ standing: 'confirmed', confirmed: { reasons } });
    await expect(confirm(exchange.sender, right)).rejects.toMatchObject({
      code: 'standing.not-proposed',
    });
    const isIt = ({ event }: { readonly event: string }) => event === 'case.standing-confirmed';
    const lines = await untilLine(exchange.oversight.migration, 'the confirmation', isIt);
    expect(lines.find(isIt)?.content).toMatchObject({ fact: 'legal-force', reasons });
  });

  test('is kept for good: the running node neither changes nor removes a confirmation', async () => {
    const node = exchange.testbed.nodes.migration;
    for (const sql of [
      "update standing_confirmations set reasons = 'något helt annat'",
      'delete from standing_confirmations',
    ])
      await expect(queryAs(node, 'app', sql)).rejects.toMatchObject({ code: '42501' });
  });

  const said = {
    servedOn: '2025-05-28',
    serviceMode: 'by-post',
    appealed: true,
    basis: 'leave-refused',
  };
  const recordWord = async (day: string, reference: string) =>
    exchange.sender.call(routes.recordEntry, {
      params: { caseId },
      body: {
        item: ItemId.parse('service-and-legal-force'),
        value: { ...said, judgmentOn: day, legalForceOn: day },
        source: { kind: 'judgment', reference },
        asOf: PlainDate.parse('2026-11-01'),
      },
    });

  test('is a proposal again when an entry arrives that it now rests on, though it says the same', async () => {
    await recordWord(right, 'UM 4711-25');
    const force = factOf(await look(exchange.sender, caseId), 'legal-force');
    expect(force).toMatchObject({
      standing: 'proposed',
      value: { word: 'gained', on: right },
      confirmed: null,
    });
    expect(await confirm(exchange.sender, right)).toMatchObject({ standing: 'confirmed' });
  });

  test('is disputed when an entry arrives that leads to another day', async () => {
    await recordWord('2025-10-20', 'UM 4711-25, rättelse');
    const force = factOf(await look(exchange.sender, caseId), 'legal-force');
    expect(force).toMatchObject({ standing: 'disputed', confirmed: null });
    expect(force.said.map(({ day }) => day)).toContain('2025-10-20');
    await expect(confirm(exchange.sender, right)).rejects.toMatchObject({ code: 'standing.moved' });
  });
});
