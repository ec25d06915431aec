// SPDX-License-Identifier: EUPL-1.2
import { Instant } from '@samsyn/terms';
import type { Act, ItemValue } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { sampleSituation } from '../acts/sample-situation.ts';
import { sampleEntry } from '../sample-entry.ts';
import { childNotAssessed } from './child-not-assessed.ts';

const knownAt = Instant.parse('2026-11-01T09:00:00Z');
const known = (item: string, value: ItemValue) => ({ ...sampleEntry(item, value), knownAt });
const born = (birthDate: string) => known('identity', { birthDate });
const assessed = (regarding: string, outcome: string, alternativeSuffices = false) =>
  known('child-assessment-police', { regarding, outcome, alternativeSuffices });

const detain = (measure: string) => ({ act: 'detain', measure }) as Act;
const travel = { act: 'start-travel' } as Act;

function stops(entries: readonly ReturnType<typeof known>[], act: Act): boolean {
  return childNotAssessed.stops(sampleSituation({ entries }), act);
}

const child = born('2012-01-01');
const clear = 'measure-not-hindered';

describe('a child', () => {
  it.each<[string, readonly ReturnType<typeof known>[], Act, boolean]>([
    ['an adult is not asked about', [born('1990-01-01')], detain('detention'), false],
    ['without an assessment is not detained', [child], detain('detention'), true],
    ['without an assessment does not travel', [child], travel, true],
    ['assessed is detained', [child, assessed('detention', clear)], detain('detention'), false],
    [
      'is not detained where another way suffices',
      [child, assessed('detention', clear, true)],
      detain('detention'),
      true,
    ],
    [
      'is not detained where its interests hinder',
      [child, assessed('detention', 'measure-hindered')],
      detain('detention'),
      true,
    ],
    ['assessed for detention does not travel', [child, assessed('detention', clear)], travel, true],
    ['assessed for the journey travels', [child, assessed('journey', clear)], travel, false],
    [
      'by the latest assessment',
      [child, assessed('journey', clear), assessed('journey', 'measure-hindered')],
      travel,
      true,
    ],
    [
      'whose age is in dispute is treated as one',
      [child, { ...born('1990-01-01'), source: { kind: 'person', reference: 'Uppgift' } as const }],
      travel,
      true,
    ],
  ])('%s', (_what, entries, act, expected) => {
    expect(stops(entries, act)).toBe(expected);
  });
});
