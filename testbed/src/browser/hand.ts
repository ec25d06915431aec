// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core';
import { pressUntilFocused } from './press-until.ts';

/** How an officer works the screen. */
export interface Hand {
  /** Presses a button or a link. */
  press(target: Locator): Promise<void>;
  /** Chooses one of several answers, none of which was chosen. */
  choose(answer: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
}

export const mouse: Hand = {
  press: async (target) => target.click(),
  choose: async (answer) => answer.check({ force: true }),
  type: async (field, text) => field.fill(text),
};

/** Without a mouse: forward by Tab to what is wanted, then the keys that work it. */
export function keyboardOn(page: Page): Hand {
  const isChecked = (answer: Locator) =>
    answer.evaluate((one) => 'checked' in one && one.checked === true);
  return {
    press: async (target) => {
      await pressUntilFocused(page, 'Tab', target);
      await page.keyboard.press('Enter');
    },
    choose: async (answer) => {
      const group = answer.locator('xpath=ancestor::*[@role="radiogroup"]');
      await pressUntilFocused(page, 'Tab', group.getByRole('radio').first());
      await page.keyboard.press('Space');
      const answers = await group.getByRole('radio').count();
      for (let at = 1; at < answers && !(await isChecked(answer)); at += 1)
        await page.keyboard.press('ArrowDown');
    },
    type: async (field, text) => {
      await pressUntilFocused(page, 'Tab', field);
      await page.keyboard.insertText(text);
    },
  };
}
