// SPDX-License-Identifier: EUPL-1.2
import type { EntrySource } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { sampleEntry } from './sample-entry.ts';
import { stayEverInForce, stayInForce } from './stay.ts';

const says = (inForce: boolean, asOf: string, kind: EntrySource['kind']) =>
  sampleEntry('stay-status', { inForce }, asOf, kind);
const stop = says(true, '2026-11-12', 'judgment');

describe('a stay', () => {
  it('is unknown when nobody has said anything of one', () => {
    expect(stayInForce([])).toBe('unknown');
    expect(stayInForce([sampleEntry('entry-ban', { inForce: true })])).toBe('unknown');
  });

  it('is none when a register says so and nothing else is said', () => {
    expect(stayInForce([says(false, '2026-11-20', 'register')])).toBe('none');
  });

  it.each(['register', 'document', 'person', 'officer', 'other-authority'] as const)(
    'is not ended by a later word of this kind: %s',
    (kind) => {
      expect(stayInForce([stop, says(false, '2026-11-20', kind)])).toBe('in-force');
    },
  );

  it.each(['decision', 'judgment'] as const)('is ended by a later %s', (kind) => {
    const lifted = [stop, says(false, '2026-11-20', kind)];
    expect(stayInForce(lifted)).toBe('none');
    expect(stayEverInForce(lifted)).toBe(true);
  });

  it('is not ended by a decision from before it', () => {
    expect(stayInForce([stop, says(false, '2026-11-01', 'decision')])).toBe('in-force');
  });

  it('that is ordered anew stands again', () => {
    const entries = [
      stop,
      says(false, '2026-11-14', 'decision'),
      says(true, '2026-11-16', 'register'),
    ];
    expect(stayInForce(entries)).toBe('in-force');
    expect(stayInForce(entries.toReversed())).toBe('in-force');
  });

  it('that never was has never been in force', () => {
    expect(stayEverInForce([says(false, '2026-11-20', 'register')])).toBe(false);
  });
});
