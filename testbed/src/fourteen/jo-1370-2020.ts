// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { SamsynError, addDays } from '@samsyn/terms';
import type { ActOf } from '@samsyn/terms';
import { decide, detainOn } from '../custody/detain-on.ts';
import { walk } from '../demo/walk.ts';
import { today } from '../journey/ready-journey.ts';
import { signIn } from '../officer/officer-client.ts';
import { confirmProposed } from '../scenario/confirm-proposed.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { openReturnCase } from '../scenario/hand-over.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { attempting } from './attempting.ts';
import type { Fourteen } from './fourteen.ts';

/** A month and a half ago: the two months to the review have nearly passed. */
const detaining = (): Omit<ActOf<'detain'>, 'act' | 'removalDecision'> => ({
  measure: 'detention',
  ground: 'enforcement',
  provision: '10 kap. 1 § UtlL',
  decidedOn: addDays(today(), -45),
  nextReviewOn: addDays(today(), 10),
  place: 'Förvaret i Provinge',
});

/** Detained by the one authority, handed over, received by the other. */
async function handedOverInDetention(exchange: Exchange, dossier: string) {
  const caseId = await openReturnCase(exchange, returnCaseFile(dossier));
  await confirmProposed(exchange.sender, caseId);
  await detainOn(exchange.sender, caseId, detaining());
  await walk(exchange.sender, exchange.receiver, caseId);
  const enforcer = await signIn(exchange.testbed.nodes.police.url, 'pol-enforcement-1');
  await confirmProposed(enforcer, caseId);
  return { caseId, enforcer };
}

async function assertRefused(code: string, course: () => Promise<unknown>): Promise<void> {
  const attempted = await attempting(course);
  if (attempted.course !== 'stopped' || attempted.by !== code)
    throw new SamsynError('runtime.internal', `this was to be refused: ${code}`);
}

/** Two authorities detained the same person, and each left the review to the other: JO 1370-2020. */
export const scenario: Fourteen = {
  name: 'Nobody is detained by two authorities at once, and one clock says who must review when',
  source: 'JO 1370-2020',
  guards: ['guard.already-in-custody'],
  attempt: async (exchange) => {
    const { caseId, enforcer } = await handedOverInDetention(exchange, 'DEMO-1370-A');
    return attempting(async () =>
      detainOn(enforcer, caseId, {
        ...detaining(),
        decidedOn: today(),
        place: 'Häktet i Provinge',
      }),
    );
  },
  lawfulCourse: async (exchange) => {
    const { caseId, enforcer } = await handedOverInDetention(exchange, 'DEMO-1370-B');
    const review = {
      act: 'review-custody',
      reviewedOn: today(),
      nextReviewOn: addDays(today(), 55),
      provision: '10 kap. 9 § UtlL',
    } as const;
    await assertRefused('guard.not-handling-detention', async () =>
      decide(exchange.sender, caseId, review),
    );
    await decide(enforcer, caseId, review);
    const { standing } = await enforcer.call(routes.getCase, { params: { caseId } });
    const due = standing.find(({ fact }) => fact === 'detention-review');
    if (due?.value.word !== 'due' || (due.value.on ?? '') <= addDays(today(), 50))
      throw new SamsynError('runtime.internal', 'the review did not move the day of the next');
  },
};
