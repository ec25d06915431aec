// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Instant } from '@samsyn/terms';
import type { EntrySource, ItemValue } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { tell } from '../standing/sample-standing.ts';
import { eventItems, tellEvents } from './tell-events.ts';
import { tellsNoEvent } from './tells-no-event.ts';

const catalogue = readdirSync(join(import.meta.dirname, '../../../../catalogue'))
  .filter((name) => name.endsWith('.yaml') && name !== 'edition.yaml')
  .map((name) => name.replace('.yaml', ''));

const knownAt = Instant.parse('2026-11-20T08:00:00Z');
const known = (item: string, value: ItemValue, asOf?: string, kind?: EntrySource['kind']) => ({
  ...tell(item, value, asOf, kind),
  knownAt,
});

describe('what entries tell of', () => {
  it('is settled of every item of the catalogue, one way and not both', () => {
    expect(catalogue.length).toBeGreaterThan(150);
    for (const item of catalogue)
      expect([item, eventItems.has(item), tellsNoEvent.has(item)]).toEqual([
        item,
        eventItems.has(item),
        !eventItems.has(item),
      ]);
    const gone = [...eventItems, ...tellsNoEvent.keys()].filter(
      (item) => !catalogue.includes(item),
    );
    expect(gone).toEqual([]);
  });

  it('has two times, its source and its document, and stands in the order it happened', () => {
    const late = known('stay-status', { inForce: true, kind: 'inhibition', since: '2026-10-05' });
    const decided = known(
      'removal-decision',
      { kind: 'expulsion', authority: 'Prov', decidedOn: '2026-09-01', reference: 'P 1' },
      '2026-11-01',
    );
    const events = tellEvents([late, decided]);
    expect(events.map(({ kind, happenedOn }) => [kind, happenedOn])).toEqual([
      ['decision-issued', '2026-09-01'],
      ['decision-suspended', '2026-10-05'],
    ]);
    expect(events[0]).toMatchObject({ knownAt, asOf: '2026-11-01', by: decided.heldBy });
  });

  it('is told once, however often and in whatever order it comes', () => {
    const entries = [
      known('service-and-legal-force', { servedOn: '2026-09-10', appealed: true }),
      known('matter-ended', { kind: 'written-off', endedOn: '2026-10-10' }),
      known('detention-measure', {
        measure: 'detention',
        decidedAt: '2026-10-01',
        endedOn: '2026-10-20',
      }),
    ];
    const events = tellEvents(entries);
    expect(events.map(({ kind }) => kind)).toEqual([
      'decision-served',
      'appeal-filed',
      'custody-started',
      'application-written-off',
      'custody-ended',
    ]);
    expect(tellEvents([...entries.toReversed(), ...entries])).toEqual(events);
  });

  it('reads an application that was withdrawn as that, and as no end of its stop', () => {
    const entry = known('asylum-application-received', { kind: 'withdrawn', on: '2026-10-02' });
    expect(tellEvents([entry]).map(({ kind }) => kind)).toEqual(['asylum-withdrawn']);
  });
});
