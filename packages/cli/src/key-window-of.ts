// SPDX-License-Identifier: EUPL-1.2
import { KeyWindow } from '@samsyn/envelope';
import { instantOf, SamsynError } from '@samsyn/terms';

/** Two years: how long keys are in force when nothing else is said. */
const usualMs = 2 * 365 * 24 * 60 * 60 * 1000;

/**
 * The time that new keys are made for: from now on, for two years, where nothing is said.
 * @throws SamsynError `config.invalid`
 */
export function keyWindowOf(
  said: { readonly from?: string | undefined; readonly until?: string | undefined },
  nowMs: number,
): KeyWindow {
  const from = said.from ?? instantOf(nowMs);
  const until = said.until ?? instantOf(Date.parse(from) + usualMs);
  const parsed = KeyWindow.safeParse({ from, until });
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new SamsynError('config.invalid', 'a moment in UTC is expected, the end last', `--${path}`);
}
