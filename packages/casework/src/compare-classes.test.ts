// SPDX-License-Identifier: EUPL-1.2
import { classificationItems } from '@samsyn/terms';
import type { ItemEntry, ItemValue } from '@samsyn/terms';
import { describe, expect, test } from 'vitest';
import { compareClasses } from './compare-classes.ts';
import { classValue, readClass } from './read-class.ts';
import { sampleEntry } from './sample-entry.ts';

const { migration: own, police: others } = classificationItems.enforceability;
const version = '2026-11-23';
type Told = readonly [by: 'we' | 'they', value: ItemValue, asOf?: string];

function entriesOf(told: readonly Told[]): ItemEntry[] {
  return told.map(([by, value, asOf]) => sampleEntry(by === 'we' ? own : others, value, asOf));
}

const ready: ItemValue = { class: 'ready', basis: 'documents', definedOn: version };
const stuck: ItemValue = { class: 'needs-document', basis: 'talks', definedOn: version };

describe('how two classifications stand', () => {
  test.each<[string, readonly Told[], string]>([
    ['nobody has classified', [], 'not-made'],
    ['only we have', [['we', ready]], 'only-ours'],
    ['only they have', [['they', ready]], 'only-theirs'],
    [
      'the same class',
      [
        ['we', ready],
        ['they', ready],
      ],
      'alike',
    ],
    [
      'the same class on other grounds',
      [
        ['we', ready],
        ['they', { ...ready, basis: 'talks' }],
      ],
      'alike',
    ],
    [
      'another class',
      [
        ['we', ready],
        ['they', stuck],
      ],
      'differs',
    ],
    [
      'the same class by another definition',
      [
        ['we', ready],
        ['they', { ...ready, definedOn: '2027-01-01' }],
      ],
      'other-version',
    ],
    [
      'a class that names no definition',
      [
        ['we', { class: 'ready', basis: 'talks' }],
        ['they', ready],
      ],
      'other-version',
    ],
    [
      'neither names a definition',
      [
        ['we', { class: 'ready' }],
        ['they', { class: 'ready' }],
      ],
      'other-version',
    ],
    [
      'we uphold ours after theirs',
      [
        ['they', stuck],
        ['we', { ...ready, upheld: true }],
      ],
      'apart-on-record',
    ],
    [
      'they uphold theirs after ours',
      [
        ['we', ready],
        ['they', { ...stuck, upheld: true }],
      ],
      'apart-on-record',
    ],
    [
      'they classify anew after we upheld',
      [
        ['they', stuck],
        ['we', { ...ready, upheld: true }],
        ['they', { ...stuck, class: 'needs-identity' }],
      ],
      'differs',
    ],
    [
      'what we upheld is adopted by them',
      [
        ['they', stuck],
        ['we', { ...ready, upheld: true }],
        ['they', ready],
      ],
      'alike',
    ],
    [
      'the latest day counts, in whatever order it came',
      [
        ['we', stuck, '2026-11-20'],
        ['they', ready, '2026-11-21'],
        ['they', stuck, '2026-11-01'],
      ],
      'differs',
    ],
    [
      'an entry without a class is none',
      [
        ['we', { basis: 'talks' }],
        ['they', ready],
      ],
      'only-theirs',
    ],
  ])('%s', (_, told, standing) => {
    expect(compareClasses(entriesOf(told), { own, others }).standing).toBe(standing);
  });

  test('what one side sees, the other sees from its own side', () => {
    const entries = entriesOf([
      ['they', stuck],
      ['we', { ...ready, upheld: true }],
    ]);
    const seenByThem = compareClasses(entries, { own: others, others: own });
    expect(seenByThem.standing).toBe('apart-on-record');
    expect(seenByThem.own?.value['class']).toBe('needs-document');
  });
});

test.each<ItemValue>([
  ready,
  { ...ready, secondBasis: 'talks', thirdBasis: 'country-position', upheld: true },
  { class: 'ready' },
])('a class that is read and said again is the same', (value) => {
  const made = readClass({ value });
  expect(made && classValue(made)).toEqual(value);
});
