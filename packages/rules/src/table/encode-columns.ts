// SPDX-License-Identifier: EUPL-1.2
import type { Facts } from '@samsyn/terms';
import type { FactSpace } from '../diagram/fact-space.ts';
import type { Chunk } from './class-table.ts';

/**
 * Occasions as columns for the chunks of a class table. A fact that is left out has the
 * vocabulary's default; one that stays unknown is refused, since a table holds no unknowns.
 * @throws RangeError naming the fact.
 */
export function encodeColumns(
  { order, vocabulary }: FactSpace,
  chunks: readonly Chunk[],
  occasions: readonly Facts[],
): Uint16Array[] {
  return chunks.map(({ levels }) => {
    const facts = levels.map((level) => {
      const name = order[level] ?? '';
      const { domain, default: byDefault } = vocabulary[name] ?? { domain: [], default: '' };
      return { name, byDefault, codes: new Map(domain.map((value, code) => [value, code])) };
    });
    const column = new Uint16Array(occasions.length);
    for (const [row, occasion] of occasions.entries()) {
      let code = 0;
      for (const { name, byDefault, codes } of facts) {
        const value = codes.get(occasion[name] ?? byDefault);
        if (value === undefined) throw new RangeError(`unknown in a bulk question: ${name}`);
        code = code * codes.size + value;
      }
      column[row] = code;
    }
    return column;
  });
}
