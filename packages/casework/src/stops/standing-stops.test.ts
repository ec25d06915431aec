// SPDX-License-Identifier: EUPL-1.2
import { EntryId } from '@samsyn/terms';
import type { EntrySource, ItemEntry, ItemValue } from '@samsyn/terms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../sample-entry.ts';
import { standingStops, stopsOn } from './standing-stops.ts';

let told = 0;
function tell(
  item: string,
  value: ItemValue,
  asOf: string,
  kind: EntrySource['kind'] = 'decision',
): ItemEntry {
  told += 1;
  const entryId = EntryId.parse(`00000000-0000-7000-8000-${String(told).padStart(12, '0')}`);
  return { ...sampleEntry(item, value, asOf, kind), entryId };
}

const inhibition = (since: string, reference?: string): ItemEntry =>
  tell(
    'stay-status',
    {
      inForce: true,
      kind: 'inhibition',
      since,
      ...(reference !== undefined && { reference }),
    },
    since,
  );
const lifted = (on: string, reference?: string, source: EntrySource['kind'] = 'decision') =>
  tell(
    'matter-ended',
    { kind: 'stay-lifted', endedOn: on, ...(reference !== undefined && { reference }) },
    on,
    source,
  );
const kindsOf = (entries: readonly ItemEntry[]) =>
  standingStops(entries).standing.map(({ kind }) => kind);

describe('a stop', () => {
  it('stands until a decision that ends it is told', () => {
    const stop = inhibition('2026-03-01');
    expect(kindsOf([stop])).toEqual(['inhibition']);
    expect(kindsOf([stop, lifted('2026-04-01')])).toEqual([]);
  });

  it('is not ended by a register that is silent about it', () => {
    const silent = tell('stay-status', { inForce: false, kind: 'none' }, '2026-05-01', 'register');
    expect(kindsOf([inhibition('2026-03-01'), silent])).toEqual(['inhibition']);
  });

  it('of one matter is not ended by the end of another', () => {
    const both = [inhibition('2026-03-01', 'UM 1-26'), inhibition('2026-03-02', 'UM 2-26')];
    const found = standingStops([...both, lifted('2026-04-01', 'UM 1-26')]);
    expect(found.standing.map(({ reference }) => reference)).toEqual(['UM 2-26']);
  });

  it('stands, visibly, when an end could mean it or another and does not say which', () => {
    const both = [inhibition('2026-03-01', 'UM 1-26'), inhibition('2026-03-02', 'UM 2-26')];
    const end = lifted('2026-04-01');
    const found = standingStops([...both, end]);
    expect(found.standing).toHaveLength(2);
    expect(found.unclear).toEqual([end.entryId]);
  });

  it('placed on the day when an older one is lifted stands', () => {
    const found = standingStops([
      inhibition('2026-03-01'),
      inhibition('2026-04-01'),
      lifted('2026-04-01'),
    ]);
    expect(found.standing.map(({ since }) => since)).toEqual(['2026-04-01']);
  });

  it('on account of an application stands after it is withdrawn, until it is written off', () => {
    const applied = tell(
      'asylum-application-received',
      { kind: 'applied', on: '2026-03-01' },
      '2026-03-01',
    );
    const withdrawn = tell(
      'asylum-application-received',
      { kind: 'withdrawn', on: '2026-03-09' },
      '2026-03-09',
    );
    const off = tell('matter-ended', { kind: 'written-off', endedOn: '2026-03-12' }, '2026-03-12');
    expect(kindsOf([applied, withdrawn])).toEqual(['asylum-application']);
    expect(kindsOf([applied, withdrawn, off])).toEqual([]);
  });

  it('that takes the decision itself away has no end', () => {
    const permit = tell('decision-ended', { kind: 'permit', endedOn: '2026-03-01' }, '2026-03-01');
    expect(kindsOf([permit, lifted('2026-04-01')])).toEqual(['permit']);
  });

  it('binds every decision of the person until a decision narrows it', () => {
    const { standing } = standingStops([inhibition('2026-03-01')]);
    expect(stopsOn(standing, 'Dnr 2')).toHaveLength(1);
    const narrow = {
      inForce: true,
      kind: 'inhibition',
      since: '2026-03-01',
      onlyDecision: 'Dnr 1',
    };
    const narrowed = standingStops([tell('stay-status', narrow, '2026-03-01')]).standing;
    expect(stopsOn(narrowed, 'Dnr 2')).toHaveLength(0);
    expect(stopsOn(narrowed, 'Dnr 1')).toHaveLength(1);
    const byRegister = [tell('stay-status', narrow, '2026-03-01', 'register')];
    expect(stopsOn(standingStops(byRegister).standing, 'Dnr 2')).toHaveLength(1);
  });

  it('stands or not whatever the order in which it all came to be known', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
    const matter = fc.constantFrom(undefined, 'UM 1-26', 'UM 2-26');
    const entry = fc
      .tuple(fc.boolean(), day, matter)
      .map(([ends, on, reference]) => (ends ? lifted(on, reference) : inhibition(on, reference)));
    const shuffled = fc
      .array(entry, { maxLength: 7 })
      .chain((entries) =>
        fc.tuple(
          fc.constant(entries),
          fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([entries, otherwise]) => {
        const ids = (of: readonly ItemEntry[]) =>
          standingStops(of)
            .standing.map(({ stopId }) => stopId)
            .toSorted();
        expect(ids(otherwise)).toEqual(ids(entries));
      }),
    );
  });

  it('is never taken away by telling of one more', () => {
    const entries = [inhibition('2026-03-01', 'UM 1-26'), lifted('2026-04-01', 'UM 1-26')];
    expect(kindsOf([...entries, inhibition('2026-04-02')])).toEqual(['inhibition']);
  });
});

describe('an end that names its stop', () => {
  const reference = 'UM 1-26';
  const endOf = (stop: ItemEntry, on: string) =>
    tell('matter-ended', { kind: 'written-off', endedOn: on, ends: stop.entryId }, on);

  it('takes that one away, and leaves another of the same kind', () => {
    const [first, second] = [inhibition('2026-03-01'), inhibition('2026-03-02')];
    const lift = tell(
      'matter-ended',
      { kind: 'stay-lifted', endedOn: '2026-04-01', ends: first.entryId },
      '2026-04-01',
    );
    const found = standingStops([first, second, lift]);
    expect(found.standing.map(({ stopId }) => stopId)).toEqual([second.entryId]);
    expect(found.unclear).toEqual([]);
  });

  it('takes away what else was told of that matter', () => {
    const [first, second] = [
      inhibition('2026-03-01', reference),
      inhibition('2026-03-02', reference),
    ];
    const lift = tell(
      'matter-ended',
      { kind: 'stay-lifted', endedOn: '2026-04-01', ends: first.entryId },
      '2026-04-01',
    );
    expect(kindsOf([first, second, lift])).toEqual([]);
  });

  it('ends nothing while the stop it names has not come, and nothing of another kind', () => {
    const stop = inhibition('2026-03-01');
    const elsewhere = endOf(inhibition('2026-03-01'), '2026-04-01');
    expect(kindsOf([stop, elsewhere])).toEqual(['inhibition']);
    expect(kindsOf([stop, endOf(stop, '2026-04-01')])).toEqual(['inhibition']);
  });
});

describe('a narrowing', () => {
  const narrowed = (stop: ItemEntry, to: string, source: EntrySource['kind'] = 'decision') =>
    tell(
      'stay-status',
      { ...stop.value, onlyDecision: to, narrows: stop.entryId },
      '2026-03-05',
      source,
    );
  const stop = inhibition('2026-03-01');
  const reachOf = (...words: readonly ItemEntry[]) =>
    standingStops([stop, ...words]).standing.map(({ reach }) => reach.kind);

  it('is of the stop it names, and no stop of its own', () => {
    expect(reachOf(narrowed(stop, 'Dnr 1'))).toEqual(['one-decision']);
  });

  it('to two decisions is none, whichever came first', () => {
    const both = [narrowed(stop, 'Dnr 1'), narrowed(stop, 'Dnr 2')];
    expect(reachOf(...both)).toEqual(['all-decisions']);
    expect(reachOf(...both.toReversed())).toEqual(['all-decisions']);
  });

  it('by a register is none, and leaves a stop the more', () => {
    expect(reachOf(narrowed(stop, 'Dnr 1', 'register'))).toEqual([
      'all-decisions',
      'all-decisions',
    ]);
  });
});
