// SPDX-License-Identifier: EUPL-1.2
import { PlainDate, RuleId } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { addressOf } from './address-of.ts';
import { routes } from './routes.ts';

const ruleId = RuleId.parse('udl-20-on-request');

test('parameters stand in the path, and after ? only those that the route names so', () => {
  const on = PlainDate.parse('2026-03-01');
  expect(addressOf(routes.getProvision, { ruleId, on })).toBe(
    '/api/law/provisions/udl-20-on-request?on=2026-03-01',
  );
  expect(addressOf(routes.getProvision, { ruleId })).toBe('/api/law/provisions/udl-20-on-request');
  expect(addressOf(routes.getSession, { on })).toBe('/api/session');
});

test('a value cannot lead to another address', () => {
  expect(addressOf(routes.getLaw, { on: '2026&x=1#' })).toBe('/api/law?on=2026%26x%3D1%23');
  expect(addressOf(routes.getProvision, { ruleId: '../session' })).toContain('..%2Fsession');
});
