// SPDX-License-Identifier: EUPL-1.2
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { nodeCookies } from './cookies.ts';

async function setAt(publicUrl: string, path: string): Promise<string> {
  const cookies = nodeCookies('migrationsverket', publicUrl);
  const kept = { state: 's', nonce: 'n', verifier: 'v', returnTo: '/' };
  const app = new Hono();
  app.get('/session', (c) => {
    cookies.setSession(c, 'token');
    return c.text('');
  });
  app.get('/sign-in', (c) => {
    cookies.keepSignIn(c, kept);
    return c.text('');
  });
  app.get('/end', (c) => {
    cookies.endSession(c);
    return c.text('');
  });
  return (await app.request(path)).headers.getSetCookie().join();
}

test.each(['/session', '/sign-in', '/end'])(
  'over https the cookie of %s is bound to this host and out of reach of scripts',
  async (path) => {
    const set = await setAt('https://samsyn.example', path);
    expect(set).toMatch(/^__Host-samsyn_migrationsverket_(session|signin)=/);
    for (const flag of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
      expect(set.split('; ')).toContain(flag);
    expect(set).not.toMatch(/domain=/i);
  },
);

test('without https it claims nothing that a browser would refuse', async () => {
  const set = await setAt('http://localhost:4100', '/session');
  expect(set).toMatch(/^samsyn_migrationsverket_session=token; .*HttpOnly; SameSite=Lax$/);
  expect(set).not.toContain('Secure');
});
