// SPDX-License-Identifier: EUPL-1.2
import { HealthLine } from '@samsyn/contract';
import { expect, test } from 'vitest';
import { svHealth } from '../../messages/sv-health.ts';
import { healthGroup } from './health-groups.ts';
import { healthValue } from './health-value.ts';

const at = '2026-11-23T10:00:00.000Z';
const common = { standing: 'in-order', at };

function said(line: object): string {
  const value = healthValue(HealthLine.parse({ ...common, ...line }), svHealth, 'sv');
  return value.replaceAll(/\s/g, ' ');
}

test('a clock is alike within what the question took, and otherwise before or after', () => {
  const clock = { of: 'clock', boundMs: 400 };
  expect(said({ ...clock, aheadMs: -390 })).toBe('går lika');
  expect(said({ ...clock, aheadMs: 31_500 })).toBe('31,5 s före, ± 0,4 s');
  expect(said({ ...clock, aheadMs: -31_500 })).toBe('31,5 s efter, ± 0,4 s');
  expect(said({ ...clock, aheadMs: null })).toBe('säger den inte');
});

test('sizes are said in the unit that fits them', () => {
  expect(said({ of: 'disk', freeBytes: 5e8, wholeBytes: 2.5e11 })).toBe('500 MB av 250 GB ledigt');
  const database = { of: 'database', answeredMs: 3, bytes: 1.5e9, migrationsMissing: 1 };
  expect(said(database)).toBe('svarade på 3 ms, 1,5 GB stor, 1 migrering saknas');
});

test('another law there is said to be another', () => {
  const law = { of: 'law-there', hash: 'a'.repeat(64) };
  expect(said(law)).toBe('samma som här');
  expect(said({ ...law, standing: 'see-to' })).toBe('en annan än här');
  expect(healthGroup({ of: 'law-there' })).toBe('agreed');
});
