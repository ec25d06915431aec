// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { DisclosureItemView } from '@samsyn/contract';
import { ItemId, instantOf, legalDay } from '@samsyn/terms';
import type { StatedSource } from '@samsyn/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { proposeNotice } from './give-notice.ts';
import { handOver } from './hand-over.ts';
import { untilDelivered } from './until-delivered.ts';

const contact = ItemId.parse('last-known-contact');
const verified = 'provision-verified.utlf-7-7-b-handed-over';
const reasons = 'Rättsavdelningen har tagit ställning i det här ärendet.';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange();
});
afterAll(async () => {
  await exchange.testbed.stop();
});

/** A case that has been handed over, and then an address at the Migration Agency. */
async function told(dossier: string, kind: StatedSource['kind']): Promise<DisclosureItemView> {
  const { sender } = exchange;
  const { caseId, messageId } = await handOver(exchange, dossier);
  await untilDelivered(sender, { caseId, messageId });
  const today = legalDay(instantOf(Date.now()));
  await sender.call(routes.recordEntry, {
    params: { caseId },
    body: {
      item: contact,
      value: { address: 'Provgatan 9, 999 01 Provinge', observedOn: today },
      source: { kind, reference: 'Besök i receptionen' },
      asOf: today,
    },
  });
  const { disclosureId, items } = await proposeNotice(sender, caseId, [contact]);
  const [item] = items;
  if (!item) throw new Error('the notice has no item');
  const asked = item.assessment.openJudgments.find(({ fact }) => fact === verified);
  if (asked === undefined) return item;
  const view = await sender.call(routes.recordJudgment, {
    params: { disclosureId },
    body: { item: contact, fact: verified, value: 'yes', reasons },
  });
  return view.items.find((one) => one.item === contact) ?? item;
}

test('what the person has told of where it stays is a notice that the law speaks of', async () => {
  const { assessment, status } = await told('DEMO-CONTACT-1', 'person');
  expect(assessment.facts).toMatchObject({ 'contact-with-person': 'yes', trigger: 'contact' });
  expect(assessment).toMatchObject({ outcome: 'must', rule: 'utlf-7-7-b-handed-over' });
  expect(status).toBe('ready');
});

test.each([
  ['DEMO-CONTACT-2', 'other-authority', 'no'],
  ['DEMO-CONTACT-3', 'register', 'unknown'],
] as const)('%s: what comes from %s is none', async (dossier, kind, expected) => {
  const { assessment } = await told(dossier, kind);
  expect(assessment.facts['contact-with-person']).toBe(expected);
  expect(assessment.outcome).toBe('assess');
  expect(assessment.openJudgments.map(({ fact }) => fact)).not.toContain(verified);
});
