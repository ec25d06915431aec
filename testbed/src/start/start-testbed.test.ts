// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandOf } from '../processes/process-facts.ts';
import { startTemporaryTestbed } from './start-temporary-testbed.ts';
import type { TemporaryTestbed } from './start-temporary-testbed.ts';

let testbed: TemporaryTestbed;
beforeAll(async () => {
  testbed = await startTemporaryTestbed();
});
afterAll(async () => {
  await testbed.stop();
});

test('both nodes answer, and show a stranger nothing', async () => {
  for (const { url } of Object.values(testbed.nodes)) {
    const response = await fetch(`${url}/api/session`);
    expect(response.status).toBe(401);
  }
});

test("each node's sign-in leads to the development identity provider", async () => {
  for (const { url, plan } of Object.values(testbed.nodes)) {
    const response = await fetch(`${url}/auth/login`, { redirect: 'manual' });
    const target = new URL(response.headers.get('location') ?? '');
    expect(target.origin).toBe(testbed.issuer);
    expect(target.searchParams.get('client_id')).toBe(`samsyn-${plan.name}`);
  }
});

test('a node that was killed is named, and answers again once it is started again', async () => {
  const { police } = testbed.nodes;
  process.kill(police.child.pid, 'SIGKILL');
  expect(await testbed.ended).toMatchObject({
    code: 'runtime.process-ended',
    message: expect.stringContaining('polismyndigheten'),
  });
  await expect(fetch(`${police.url}/api/session`)).rejects.toThrow();
  await police.startAgain();
  expect((await fetch(`${police.url}/api/session`)).status).toBe(401);
});

test('stopping leaves no process and no folder', async () => {
  const { pid } = testbed.nodes.migration.child;
  await testbed.stop();
  expect(commandOf(pid)).toBeUndefined();
  expect(existsSync(testbed.home)).toBe(false);
});
