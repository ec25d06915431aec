// SPDX-License-Identifier: EUPL-1.2
import type { OfficerRole } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { desksOf } from './desks-of.ts';

const nothing = {
  readsDelivery: false,
  readsKeys: false,
  readsAgreements: false,
  releasesOfficers: false,
  reviewsAccess: false,
};

function desks(role: OfficerRole, seen: Partial<typeof nothing>) {
  return desksOf({ ...nothing, ...seen, officer: { roles: [role] } }).map(({ desk }) => desk);
}

test('each role has the desks of its rights, and no more', () => {
  const keeps = { readsDelivery: true, readsKeys: true, readsAgreements: true };
  expect(desks('administrator', { ...keeps, releasesOfficers: true })).toEqual([
    'admin',
    'delivery',
    'reconciliation',
    'indicators',
    'keys',
    'agreements',
    'locks',
  ]);
  expect(desks('data-protection-officer', { reviewsAccess: true })).toEqual([
    'access-review',
    'extract',
    'recipients',
    'evidence',
  ]);
  expect(desks('oversight', { reviewsAccess: true, readsKeys: true })).toEqual([
    'access-review',
    'recipients',
    'indicators',
    'keys',
    'evidence',
  ]);
  expect(desks('carrier', {})).toEqual([]);
});
