// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { Route } from '@samsyn/contract';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { refusedInMaintenance, restInMaintenance } from './in-maintenance.ts';

const on = async () => Promise.resolve(true);
const off = async () => Promise.resolve(false);

describe('the door for the other authority in maintenance', () => {
  function door(isOn: boolean): Hono {
    const app = new Hono();
    app.use(restInMaintenance(isOn ? on : off));
    return app.all('*', (c) => c.text('taken'));
  }

  test.each(['/peer/messages', '/peer/gate', '/peer/recalls/1', '/peer/agreements'])(
    'refuses what is brought to %s, and says when to come again',
    async (path) => {
      const response = await door(true).request(path, { method: 'POST' });
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('60');
      expect(await response.json()).toMatchObject({ code: 'runtime.maintenance' });
      expect((await door(false).request(path, { method: 'POST' })).status).toBe(200);
    },
  );

  test.each([
    ['POST', '/peer/stops'],
    ['POST', '/peer/ledger-alarms'],
    ['GET', '/peer/state'],
  ])('takes %s %s', async (method, path) => {
    expect((await door(true).request(path, { method })).status).toBe(200);
  });
});

describe('an officer in maintenance', () => {
  const act = (word: string) => ({ act: { act: word } });
  test.each<[string, Route, unknown]>([
    ['reads', routes.getSession, undefined],
    ['searches', routes.searchCases, undefined],
    ['acknowledges a stop', routes.acknowledgeStop, undefined],
    ['decides on a stay', routes.performAct, act('place-stop')],
    ['leaves', routes.signOut, undefined],
  ])('%s', async (_what, route, body) => {
    expect(await refusedInMaintenance(on, route, body)).toBeUndefined();
  });

  test.each<[string, Route, unknown]>([
    ['sends nothing', routes.dispatchDisclosure, undefined],
    ['does no other act', routes.performAct, act('detain')],
    ['brings in no case', routes.importCase, undefined],
  ])('%s', async (_what, route, body) => {
    expect((await refusedInMaintenance(on, route, body))?.status).toBe(503);
    expect(await refusedInMaintenance(off, route, body)).toBeUndefined();
  });
});
