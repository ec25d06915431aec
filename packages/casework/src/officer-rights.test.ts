// SPDX-License-Identifier: EUPL-1.2
import { OfficerRole } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { hasRight } from './officer-rights.ts';
import type { Right } from './officer-rights.ts';

const holders: Readonly<Record<Right, readonly OfficerRole[]>> = {
  'read-cases': ['return-officer', 'intake-officer', 'enforcement-officer', 'jurist', 'registrar'],
  'import-cases': ['registrar'],
  'export-cases': ['return-officer', 'enforcement-officer', 'registrar'],
  'hand-over': ['return-officer'],
  judge: ['return-officer', 'intake-officer', 'enforcement-officer', 'jurist'],
  send: ['return-officer', 'intake-officer', 'enforcement-officer'],
  ask: ['intake-officer', 'enforcement-officer'],
  'record-entries': ['return-officer', 'intake-officer', 'enforcement-officer'],
  'confirm-standing': ['return-officer', 'intake-officer', 'enforcement-officer'],
  act: ['return-officer', 'intake-officer', 'enforcement-officer'],
  'use-force': ['return-officer', 'enforcement-officer'],
  'file-impediment': ['return-officer', 'intake-officer', 'enforcement-officer'],
  'acknowledge-stops': ['return-officer', 'intake-officer', 'enforcement-officer'],
  'register-court-decisions': ['court-desk'],
  'acknowledge-as-custodian': ['custodian'],
  'acknowledge-as-carrier': ['carrier'],
  'read-transport-orders': ['carrier'],
  'read-joint': ['return-officer', 'intake-officer', 'enforcement-officer'],
  'read-figures': [
    'return-officer',
    'intake-officer',
    'enforcement-officer',
    'jurist',
    'administrator',
    'oversight',
  ],
  'read-delivery': ['administrator'],
  'read-health': ['administrator'],
  'review-access': ['oversight', 'data-protection-officer'],
  'release-officers': ['administrator'],
  'export-ledger': ['oversight'],
  'read-ledger-alarms': ['administrator', 'oversight'],
  'export-evidence': [
    'return-officer',
    'intake-officer',
    'enforcement-officer',
    'jurist',
    'registrar',
    'oversight',
  ],
  'make-extract': ['return-officer', 'enforcement-officer', 'registrar', 'data-protection-officer'],
  'except-from-extract': ['return-officer', 'enforcement-officer', 'jurist'],
  'read-recipients': [
    'return-officer',
    'intake-officer',
    'enforcement-officer',
    'jurist',
    'registrar',
    'oversight',
    'data-protection-officer',
  ],
  'keep-archive': ['registrar'],
  'decide-erasure': ['jurist'],
  'read-agreements': ['jurist', 'administrator', 'oversight'],
  agree: ['jurist'],
  'compare-law': ['jurist'],
  'read-keys': ['jurist', 'administrator', 'oversight'],
  'confirm-keys': ['jurist', 'administrator'],
};

test.each(Object.entries(holders))(
  'the right %s is carried by %j and no other role',
  (right, of) => {
    const named = right as Right;
    expect(OfficerRole.options.filter((role) => hasRight([role], named))).toEqual(of);
  },
);

test('roles add up, and no role carries nothing', () => {
  expect(hasRight(['administrator', 'jurist'], 'judge')).toBe(true);
  expect(hasRight(['administrator', 'oversight'], 'read-cases')).toBe(false);
  for (const right of Object.keys(holders)) expect(hasRight([], right as Right)).toBe(false);
});
