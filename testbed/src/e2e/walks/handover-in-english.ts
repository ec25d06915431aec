// SPDX-License-Identifier: EUPL-1.2
import { ok } from 'node:assert/strict';
import { mouse } from '../../browser/hand.ts';
import { english } from '../../browser/screen-words.ts';
import type { Walk } from '../walk.ts';
import { handOverBy } from './hand-over-by.ts';

/** The whole handover as one who reads English makes it. */
export const englishWalk: Walk = {
  name: 'handover-in-english',
  run: async (stage) => {
    const { page, complaints } = await stage.sit('mv-return-officer-1');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'To do and cases' }).waitFor();
    ok((await page.locator('html').getAttribute('lang')) === 'en');
    await handOverBy(stage, page, {
      dossier: 'E2E-ENGLISH',
      manner: { words: english, hand: mouse },
      open: async (list, dossier) => list.getByRole('link', { name: dossier }).click(),
      handOver: 'Hand over the case',
      ground: /^The person keeps away/,
      assess: 'Assess the items',
      recipient: 'Swedish Police Authority',
      answers: [
        {
          test: 'Necessary for the own task',
          answer: 'Yes',
          reasons: 'Our own task in the case cannot be done without it.',
        },
        {
          test: "The child's best interests",
          answer: 'Yes, the assessment is made',
          reasons: 'The person is an adult and no child is concerned.',
        },
      ],
    });
    ok(complaints.length === 0, complaints.join());
  },
};
