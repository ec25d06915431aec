// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { type Lawbook, loadLawbook } from '@samsyn/lawbook';
import type { RuleSet } from '@samsyn/rules';
import { parsePlainDate } from '@samsyn/terms';

/**
 * A version of the law as it is named: a day of this law book, or a folder that holds `law/` and
 * `catalogue/`, as they stand on the book's own day.
 * @throws SamsynError `input.not-a-date` for what is written as a day and is none,
 * `law.no-law-for-date`, `input.read`
 */
export function lawVersion(
  name: string,
  here: Lawbook,
): { readonly lawbook: Lawbook; readonly ruleSet: RuleSet } {
  if (/^\d{4}-\d{2}-\d{2}$/.test(name))
    return { lawbook: here, ruleSet: here.ruleSetOn(parsePlainDate(name)) };
  const lawbook = loadLawbook({ law: join(name, 'law'), catalogue: join(name, 'catalogue') });
  return { lawbook, ruleSet: lawbook.ruleSetOn(here.ordinary.ordinaryDay) };
}
