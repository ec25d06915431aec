// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Digest } from '@samsyn/terms';
import type { ItemEntry, Question } from '@samsyn/terms';

/**
 * What a judgment or a word was given on: the question but for its day, the values of the item, and
 * the law that asked it. Given on another question or on other values, neither says anything of
 * this one.
 */
export function questionDigest(
  question: Question,
  entries: readonly Pick<ItemEntry, 'entryId'>[],
  ruleSetHash: Digest,
): Digest {
  const { item, mode, secrecy, facts } = question;
  const said = [
    item,
    mode,
    secrecy.toSorted(),
    Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    entries.map(({ entryId }) => entryId).toSorted(),
    ruleSetHash,
  ];
  return Digest.parse(createHash('sha256').update(JSON.stringify(said)).digest('hex'));
}
