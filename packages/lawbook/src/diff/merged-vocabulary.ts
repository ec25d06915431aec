// SPDX-License-Identifier: EUPL-1.2
import type { Vocabulary } from '@samsyn/rules';

/** The words of two versions: a value that only one of them has is one that the other names nowhere. */
export function mergedVocabulary(older: Vocabulary, newer: Vocabulary): Vocabulary {
  const names = [...new Set([...Object.keys(newer), ...Object.keys(older)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const fact = newer[name] ?? older[name];
      if (fact === undefined) return [];
      const domain = [...new Set([...(newer[name]?.domain ?? []), ...(older[name]?.domain ?? [])])];
      return [[name, { ...fact, domain }]];
    }),
  );
}
