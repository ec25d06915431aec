// SPDX-License-Identifier: EUPL-1.2
import { ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { answers } from '../../browser/answers.ts';
import { keyboardOn } from '../../browser/hand.ts';
import { isFocused, pressUntilFocused } from '../../browser/press-until.ts';
import { swedish } from '../../browser/screen-words.ts';
import type { Walk } from '../walk.ts';
import { handOverBy } from './hand-over-by.ts';

/** Into the list by Tab, to the case by the arrow keys, as in any table. */
async function openByArrows(page: Page, dossier: string): Promise<void> {
  const rows = page.getByRole('grid').getByRole('row');
  await pressUntilFocused(page, 'Tab', rows.nth(1));
  const row = page.getByRole('row', { name: dossier });
  if (!(await isFocused(row))) await pressUntilFocused(page, 'ArrowDown', row);
  await pressUntilFocused(page, 'ArrowRight', row.getByRole('link', { name: dossier }));
  await page.keyboard.press('Enter');
}

/** The whole handover, from the list of cases to the receipt, without a mouse. */
export const keyboardWalk: Walk = {
  name: 'handover-by-keyboard',
  run: async (stage) => {
    const { page, complaints } = await stage.sit('mv-return-officer-1');
    await handOverBy(stage, page, {
      dossier: 'E2E-TANGENT',
      manner: { words: swedish, hand: keyboardOn(page) },
      open: openByArrows,
      handOver: 'Överlämna ärendet',
      ground: /^Personen håller sig undan/,
      assess: 'Pröva uppgifterna',
      recipient: 'Polismyndigheten',
      answers,
    });
    ok(complaints.length === 0, complaints.join());
  },
};
