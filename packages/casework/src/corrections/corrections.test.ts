// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, EntryId, Instant, ItemId } from '@samsyn/terms';
import type { CaseEventKind, ItemValue } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../sample-entry.ts';
import { corrections } from './corrections.ts';
import { struckEntries, withoutStruck } from './struck-entries.ts';

const at = (minute: number) =>
  Instant.parse(`2026-03-02T10:${String(minute).padStart(2, '0')}:00Z`);
const id = (n: number) => EntryId.parse(`00000000-0000-7000-8000-0000000000${10 + n}`);

function entry(n: number, item: string, value: ItemValue) {
  return { ...sampleEntry(item, value), entryId: id(n), knownAt: at(n) };
}

const wrong = entry(1, 'service-and-legal-force', { servedOn: '2021-04-17' });
const notice = entry(5, 'correction-notice', {
  itemCorrected: 'service-and-legal-force',
  kind: 'corrected',
  correctedOn: '2026-03-02',
  wrongEntry: String(id(1)),
});
const right = entry(6, 'service-and-legal-force', { servedOn: '2021-02-15' });
const done = (n: number, kind: CaseEventKind, item = 'identity') => ({
  eventId: `event-${n}`,
  kind,
  knownAt: at(n),
  items: [ItemId.parse(item)],
});

describe('a corrected value', () => {
  it('is struck, whatever the order, and what replaced it stands', () => {
    for (const entries of [
      [wrong, notice, right],
      [notice, right, wrong],
    ]) {
      expect(withoutStruck(entries)).toEqual(entries.filter((one) => one !== wrong));
      expect(corrections(entries, [])).toMatchObject([{ wrong: id(1), replacedBy: id(6) }]);
    }
  });

  it('is not struck on the word of somebody who does not hold it', () => {
    const other = { ...notice, heldBy: AuthorityId.parse('polismyndigheten') };
    expect(struckEntries([wrong, other])).toEqual([]);
  });

  it('shows what was done on it, and nothing from before or after', () => {
    const steps = [
      done(0, 'act-performed'),
      done(2, 'act-performed'),
      done(3, 'notice-sent', 'service-and-legal-force'),
      done(4, 'notice-sent'),
      done(7, 'gate-checked'),
    ];
    const [found] = corrections([wrong, notice, right], steps);
    expect(found?.restedOn).toEqual(['event-2', 'event-3']);
  });

  it('says who has taken note, once somebody has', () => {
    const noted = entry(8, 'correction-noted', {
      notice: String(id(5)),
      found: 'reconsidered',
      notedOn: '2026-03-03',
    });
    expect(corrections([wrong, notice, right, noted], [])).toMatchObject([
      { found: 'reconsidered', notedOn: '2026-03-03' },
    ]);
    expect(corrections([wrong, notice, right], [])[0]?.notedOn).toBeUndefined();
  });
});
