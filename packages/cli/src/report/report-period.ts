// SPDX-License-Identifier: EUPL-1.2
import { addDays, parsePlainDate } from '@samsyn/terms';
import type { FigurePeriod } from '@samsyn/terms';
import { given } from '../command.ts';

/**
 * The period that `--from` and `--to` name, its last day counted in.
 * @throws SamsynError `config.missing`, `input.not-a-date`
 */
export function reportPeriod(values: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): FigurePeriod {
  const from = parsePlainDate(given(values.from, '--from'), '--from');
  const to = parsePlainDate(given(values.to, '--to'), '--to');
  return { from, until: addDays(to, 1) };
}
