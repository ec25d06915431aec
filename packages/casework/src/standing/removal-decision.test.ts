// SPDX-License-Identifier: EUPL-1.2
import { parsePlainDate } from '@samsyn/terms';
import type { ItemEntry } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { caseFacts } from '../case-facts.ts';
import { matterFacts } from '../matter-facts.ts';
import { decision, service, standingFrom, tell } from './sample-standing.ts';

const register = (value: { kind: string; decidedOn: string }) =>
  tell(
    'removal-decision',
    { authority: 'Prov', reference: 'R 1', ...value },
    '2026-05-01',
    'register',
  );
const factsOf = (entries: readonly ItemEntry[]) =>
  caseFacts({ entries, protection: 'none', handover: 'none' }, standingFrom(entries));

describe('a removal decision that the sources tell of differently', () => {
  const kinds = [
    decision('2026-02-20'),
    register({ kind: 'criminal-expulsion', decidedOn: '2026-02-20' }),
  ];

  it('is of no kind that opens anything, whichever source came last', () => {
    for (const entries of [kinds, kinds.toReversed()]) {
      expect(factsOf(entries)['enforcement-basis']).toBe('unknown');
      expect(matterFacts(entries, parsePlainDate('2026-11-23'))['decision-kind']).toBe('unknown');
      const standing = standingFrom([...entries, service({ servedOn: '2026-03-02' })]);
      for (const fact of [
        'enforcing-authority',
        'detention-authority',
        'lapse',
        'legal-force',
      ] as const)
        expect(standing[fact]).toMatchObject({ standing: 'disputed', value: { word: 'unknown' } });
    }
  });

  it('gives no time to leave and no end of a ban that is sure', () => {
    const standing = standingFrom([
      ...kinds,
      service({ servedOn: '2026-03-02' }),
      tell('voluntary-period', { days: 28, state: 'running' }),
      tell('enforcement-result', { enforcedOn: '2026-06-01' }, '2026-06-01'),
      tell('entry-ban', { imposed: true, lengthMonths: 24 }),
    ]);
    expect(standing['voluntary-period'].value.word).toBe('unknown');
    expect(standing['entry-ban'].standing).toBe('disputed');
  });

  it('is not taken to be too late to have lapsed by the later of two days', () => {
    const days = [decision('2019-02-20'), register({ kind: 'expulsion', decidedOn: '2022-02-20' })];
    for (const entries of [days, days.toReversed()])
      expect(factsOf(entries)['decision-alive']).toBe('unknown');
  });

  it('is the Police’s either way once it has been handed over, and by the narrower rules', () => {
    const handed = [...kinds, tell('handover-decision', { ground: 'coercion' })];
    expect(factsOf(handed)['enforcement-basis']).toBe('handed-over');
    const at = (handover: 'sent' | 'received') =>
      standingFrom(handed, '2026-11-23', { handover })['enforcing-authority'];
    expect(at('sent')).toMatchObject({ standing: 'disputed', value: { word: 'unknown' } });
    expect(at('received')).toMatchObject({ standing: 'established', value: { word: 'police' } });
  });

  it('is the authority’s own while only the kind of removal is disputed', () => {
    const entries = [
      decision('2026-02-20'),
      register({ kind: 'refusal-of-entry', decidedOn: '2026-02-20' }),
      tell('voluntary-period', { days: 28, state: 'running' }),
      service({ servedOn: '2026-03-02' }),
    ];
    expect(factsOf(entries)).toMatchObject({
      'enforcement-basis': 'migration',
      'decision-alive': 'yes',
    });
    expect(matterFacts(entries, parsePlainDate('2026-11-23'))['decision-kind']).toBe(
      'migration-removal',
    );
    expect(standingFrom(entries)['voluntary-period'].value.word).toBe('unknown');
  });

  it('is one when all of them say the same', () => {
    const alike = [
      decision('2026-02-20', 'criminal-expulsion'),
      register({ kind: 'criminal-expulsion', decidedOn: '2026-02-20' }),
    ];
    expect(factsOf(alike)['enforcement-basis']).toBe('police-own');
  });
});
