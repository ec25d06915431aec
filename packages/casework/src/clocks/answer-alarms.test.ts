// SPDX-License-Identifier: EUPL-1.2
import { EntryId, PlainDate } from '@samsyn/terms';
import type { ItemEntry, ItemValue } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { custodyOn } from '../custody/custody-on.ts';
import { sampleEntry } from '../sample-entry.ts';
import { samplePeriods } from '../standing/sample-periods.ts';
import { answerAlarms, nextAnswerWake } from './answer-alarms.ts';

const ids = ['01', '02', '03'].map((n) => EntryId.parse(`00000000-0000-7000-8000-0000000000${n}`));
const [first, second, third] = ids;

function entry(id: EntryId | undefined, item: string, value: ItemValue, asOf?: string): ItemEntry {
  return { ...sampleEntry(item, value, asOf), ...(id && { entryId: id }) };
}

const question = entry(first, 'enforcement-question', {
  needs: 'which-country',
  askedOn: '2026-03-02',
  respondBy: '2026-03-16',
});
const answer = entry(second, 'instructions', { answers: String(first), kind: 'wait' });

function alarms(entries: readonly ItemEntry[], day: string) {
  const on = PlainDate.parse(day);
  return answerAlarms(custodyOn({ entries, on, periods: samplePeriods }), entries, on);
}

describe('what is owed', () => {
  it.each([
    ['2026-03-12', []],
    ['2026-03-13', [1]],
    ['2026-03-17', [3]],
    ['2026-03-30', [4]],
  ])('by an unanswered question on %s is raised to level %s', (day, levels) => {
    expect(alarms([question], day).map(({ level }) => level)).toEqual(levels);
  });

  it('ends with the answer, and with nothing else', () => {
    expect(alarms([question, answer], '2026-03-30')).toEqual([]);
  });

  it('wakes on the next day on which it is raised further', () => {
    const on = PlainDate.parse('2026-03-13');
    const custody = custodyOn({ entries: [question], on, periods: samplePeriods });
    expect(nextAnswerWake(custody, [question], on)).toBe('2026-03-15');
  });

  it('by a correction that nobody has taken note of is raised at once', () => {
    const notice = entry(first, 'correction-notice', { itemCorrected: 'identity' });
    expect(alarms([notice], '2026-03-02')).toMatchObject([
      { kind: 'correction-unnoted', level: 1 },
    ]);
    const noted = entry(second, 'correction-noted', { notice: String(first) });
    expect(alarms([notice, noted], '2026-03-30')).toEqual([]);
  });

  it('to a person detained without counsel is raised at once, and again after three days', () => {
    const detained = entry(
      third,
      'detention-history',
      { measure: 'detention', ground: 'enforcement', decidedOn: '2026-03-02' },
      '2026-03-02',
    );
    const about = (day: string, entries: readonly ItemEntry[]) =>
      alarms(entries, day).map(({ kind, level }) => `${kind} ${level}`);
    expect(about('2026-03-02', [detained])).toEqual(['counsel-missing 1']);
    expect(about('2026-03-05', [detained])).toEqual(['counsel-missing 2']);
    const counsel = entry(first, 'counsel', { name: 'Jurist', kind: 'public-counsel' });
    expect(about('2026-03-05', [detained, counsel])).toEqual([]);
  });
});
