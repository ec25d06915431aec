// SPDX-License-Identifier: EUPL-1.2
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe calls serious or critical on the screen as it stands, with the place of each: by all of
 * its rules, or by those that are named.
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules !== undefined) axe.withRules([...rules]);
  const { passes, violations } = await axe.analyze();
  if (passes.length === 0) throw new Error('axe found nothing to look at');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id} ${target.join(' ')} ${html}`),
    );
}
