// SPDX-License-Identifier: EUPL-1.2
import { Digest } from '@samsyn/terms';
import type { EntrySource, ItemEntry } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { latestWords } from './latest-words.ts';
import { tell } from './sample-standing.ts';

const says = (days: number, asOf: string, kind: EntrySource['kind'] = 'register') =>
  tell('voluntary-period', { days }, asOf, kind);
const shown = (entry: ItemEntry): ItemEntry => ({
  ...entry,
  document: {
    digest: Digest.parse('0'.repeat(64)),
    mediaType: 'text/plain',
    bytes: 1,
    title: 'Prov',
  },
});
const days = (entries: readonly ItemEntry[]) =>
  latestWords(entries, 'voluntary-period').map(({ value }) => value['days']);

describe('what each source says now', () => {
  it('is its own latest word, in whatever order it came', () => {
    const words = [says(1, '2026-01-01'), says(2, '2026-02-01')];
    expect(days(words)).toEqual([2]);
    expect(days(words.toReversed())).toEqual([2]);
  });

  it('leaves what another source says, however old', () => {
    expect(days([says(1, '2020-01-01', 'document'), says(2, '2026-02-01')])).toEqual([1, 2]);
  });

  it('is both of two words of one day', () => {
    expect(days([says(1, '2026-01-01'), says(2, '2026-01-01')])).toEqual([1, 2]);
  });

  it('is not replaced by a later word that lacks its document', () => {
    const receipt = shown(says(1, '2026-01-01'));
    expect(days([receipt, says(2, '2026-02-01')])).toEqual([1, 2]);
    expect(days([receipt, shown(says(2, '2026-02-01'))])).toEqual([2]);
    expect(days([says(1, '2026-01-01'), shown(says(2, '2026-02-01'))])).toEqual([2]);
  });

  it('is of the item that was asked for', () => {
    expect(latestWords([tell('counsel', {}), says(1, '2026-01-01')], 'counsel')).toHaveLength(1);
    expect(latestWords([], 'counsel')).toEqual([]);
  });
});
