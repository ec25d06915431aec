// SPDX-License-Identifier: EUPL-1.2
import { equal, ok } from 'node:assert/strict';
import { RecordEntry, routes } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import type { OfficerClient } from '../../officer/officer-client.ts';
import { giveNotice } from '../../scenario/give-notice.ts';
import { handOver } from '../../scenario/hand-over.ts';
import { untilDelivered } from '../../scenario/until-delivered.ts';
import type { Walk } from '../walk.ts';

const reference = 'E2E-GEMENSAM';
const source = { kind: 'officer', reference: 'Anteckning' };
const plan = RecordEntry.parse({
  item: 'travel-plan',
  value: { travelOn: '2027-03-04', escort: 'police' },
  source,
  asOf: '2026-10-08',
});
const ownOnly = RecordEntry.parse({
  item: 'travel-document-work',
  value: { missionCountry: 'GE', stage: 'applied', lastStepOn: '2026-10-09' },
  source,
  asOf: '2026-10-09',
});

async function record(officer: OfficerClient, caseId: CaseId, entry: RecordEntry): Promise<void> {
  const body = { ...entry, document: undefined };
  await officer.call(routes.recordEntry, { params: { caseId }, body });
}

/** Both authorities plan from the same; what one alone holds is not there until it was given. */
export const jointWalk: Walk = {
  name: 'joint',
  run: async (stage) => {
    const { exchange } = stage;
    const { sender, receiver } = exchange;
    const sent = await handOver(exchange, reference);
    await untilDelivered(sender, sent);
    await record(receiver, sent.caseId, plan);
    await giveNotice(receiver, sent.caseId, [plan.item]);
    await record(sender, sent.caseId, ownOnly);
    const { page, complaints } = await stage.sit('mv-return-officer-1');
    await page.getByRole('link', { name: 'Gemensam planering' }).click();
    const listed = page.getByRole('list', { name: 'Gemensamma ärenden' });
    await listed.getByText('2027-03-04').waitFor();
    await stage.look(page, 'joint', 'Gemensam planering');
    await listed.getByRole('link', { name: `Ärende ${reference}` }).click();
    const steps = page.getByRole('grid', { name: 'Nästa steg' });
    await steps.getByText('Resa').waitFor();
    equal(await page.getByText('Skaffa resehandling').count(), 0);
    await stage.look(page, 'joint-case', `Gemensamt ärende ${reference}`);
    await giveNotice(sender, sent.caseId, [ownOnly.item]);
    await steps.getByText('Skaffa resehandling').waitFor();
    const intake = await stage.sit('pol-intake-1');
    await intake.page
      .getByRole('link', { name: `Granska förberedd begäran, ärende ${reference}` })
      .waitFor();
    await stage.look(intake.page, 'start', 'Att göra och ärenden');
    ok(complaints.length === 0, complaints.join());
  },
};
