// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { type Lawbook, loadLawbook } from '@samsyn/lawbook';
import type { RuleSet } from '@samsyn/rules';
import { PlainDate } from '@samsyn/terms';

/**
 * A version of the law as it is named: a day of this law book, or a folder that holds `law/` and
 * `catalogue/`, as they stand on the book's own day.
 */
export function lawVersion(
  name: string,
  here: Lawbook,
): { readonly lawbook: Lawbook; readonly ruleSet: RuleSet } {
  const day = PlainDate.safeParse(name);
  if (day.success) return { lawbook: here, ruleSet: here.ruleSetOn(day.data) };
  const lawbook = loadLawbook({ law: join(name, 'law'), catalogue: join(name, 'catalogue') });
  return { lawbook, ruleSet: lawbook.ruleSetOn(here.ordinary.ordinaryDay) };
}
