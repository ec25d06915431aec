// SPDX-License-Identifier: EUPL-1.2
import { EntryId, PlainDate } from '@samsyn/terms';
import type { ItemEntry, ItemValue } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../sample-entry.ts';
import { notedSignals } from './noted-signals.ts';

let told = 0;
function tell(item: string, value: ItemValue, asOf = '2026-03-02'): ItemEntry {
  told += 1;
  const entryId = EntryId.parse(`00000000-0000-7000-8000-${String(told).padStart(12, '0')}`);
  return { ...sampleEntry(item, value, asOf), entryId };
}

const today = PlainDate.parse('2026-03-10');
const stop = tell('stay-status', { inForce: true, kind: 'inhibition', since: '2026-03-01' });
const detained = tell('detention-measure', {
  measure: 'detention',
  ground: 'enforcement',
  decidedAt: '2026-02-20',
  nextReviewOn: '2026-04-20',
});
const released = tell('release-notice', { decidedOn: '2026-03-02', courtCase: 'UM 1-26' });
const word = (of: ItemEntry, party: string, item = 'stop-acknowledgement') =>
  tell(item, {
    stop: of.entryId,
    party,
    acknowledgedAt: '2026-03-02T10:00:00Z',
    officer: 'Handläggare',
  });
const missing = (...entries: readonly ItemEntry[]) =>
  notedSignals(['migration', 'police'], entries, today).map((signal) => [
    signal.what,
    ...signal.missing.map(({ authority, party }) => `${authority}:${party}`),
  ]);

describe('a stop', () => {
  it('must come to both authorities, and to who carries out a live measure of either', () => {
    expect(missing(stop)).toEqual([['inhibition', 'migration:authority', 'police:authority']]);
    const order = tell('transport-order-police', { validUntil: '2026-03-11' });
    expect(missing(stop, detained, order)).toEqual([
      [
        'inhibition',
        'migration:authority',
        'police:authority',
        'police:custodian',
        'police:carrier',
      ],
    ]);
  });

  it('is not taken note of by one party for another', () => {
    expect(missing(stop, detained, word(stop, 'authority'))).toEqual([
      ['inhibition', 'migration:authority', 'police:custodian'],
    ]);
    const whole = [
      word(stop, 'authority'),
      word(stop, 'custodian'),
      word(stop, 'authority', 'stop-acknowledgement-to-police'),
    ];
    expect(missing(stop, detained, ...whole)).toEqual([['inhibition']]);
  });

  it('asks again where a measure begins after it was noted', () => {
    const noted = [word(stop, 'authority')];
    expect(missing(stop, ...noted).flat()).not.toContain('police:custodian');
    expect(missing(stop, ...noted, detained).flat()).toContain('police:custodian');
  });
});

describe('the end of a stop', () => {
  const end = tell('matter-ended', { kind: 'stay-lifted', endedOn: '2026-03-05' });

  it('must be noted where someone is held, and asks nobody where nobody is', () => {
    expect(missing(stop, end)).toEqual([]);
    expect(missing(stop, end, detained).map(([what]) => what)).toEqual(['end']);
  });
});

describe('an order of release', () => {
  it('must come to who keeps the person, known here or not', () => {
    expect(missing(released, detained)[0]).toContain('police:custodian');
    expect(missing(released)[0]).toContain('police:custodian');
    const [here] = notedSignals(['police', 'migration'], [released], today);
    expect(here?.missing).toContainEqual({ authority: 'migration', party: 'custodian' });
  });

  it('asks for nothing more once the measure is told to have ended', () => {
    const ended = tell('custody-ended-to-migration', {
      measure: 'detention',
      decidedOn: '2026-02-20',
      decidedBy: 'police',
      endedOn: '2026-03-02',
      endReason: 'court-ordered',
    });
    expect(missing(released, detained, ended)).toEqual([]);
  });
});
