// SPDX-License-Identifier: EUPL-1.2
import type { Facts } from '@samsyn/terms';
import type { FactSpace } from '../diagram/fact-space.ts';

/** Every combination of values of the facts at the levels. */
export function* combinationsOf(
  { order, vocabulary }: FactSpace,
  levels: readonly number[],
): Generator<Facts> {
  const names = levels.flatMap((level) => order[level] ?? []);
  const values = names.map((name) => vocabulary[name]?.domain ?? []);
  const at = names.map(() => 0);
  for (;;) {
    yield Object.fromEntries(
      names.map((name, index) => [name, values[index]?.[at[index] ?? 0] ?? '']),
    );
    let index = names.length - 1;
    while (index >= 0 && (at[index] ?? 0) + 1 === values[index]?.length) {
      at[index] = 0;
      index -= 1;
    }
    if (index < 0) return;
    at[index] = (at[index] ?? 0) + 1;
  }
}
