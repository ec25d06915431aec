// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { browserGuards, keptNowhere } from './answer-headers.ts';
import { codedError, problemResponse } from './problem-response.ts';

function appAt(publicUrl: string): Hono {
  const app = new Hono();
  app.use(browserGuards(publicUrl));
  app.use(keptNowhere);
  app.onError((error) => problemResponse(codedError(error)));
  app.get('/api/answer', (c) => c.json({}));
  app.get('/auth/login', (c) => c.redirect('https://provider.example/'));
  app.get('/assets/a.js', (c) => c.body('', 200, { 'cache-control': 'private, max-age=9' }));
  app.get('/api/refused', () => {
    throw new SamsynError('access.forbidden', 'not yours');
  });
  return app;
}

const overHttps = appAt('https://samsyn.example');
const directives = async (): Promise<readonly string[]> =>
  ((await overHttps.request('/api/answer')).headers.get('content-security-policy') ?? '').split(
    '; ',
  );

describe.each(['/api/answer', '/api/refused', '/api/nothing', '/auth/login', '/assets/a.js'])(
  'every answer, as that of %s, carries',
  (path) => {
    test.each([
      ['x-content-type-options', /^nosniff$/],
      ['x-frame-options', /^DENY$/],
      ['referrer-policy', /^same-origin$/],
      ['cross-origin-opener-policy', /^same-origin$/],
      ['cross-origin-resource-policy', /^same-origin$/],
      ['origin-agent-cluster', /^\?1$/],
      ['strict-transport-security', /^max-age=63072000$/],
      ['permissions-policy', /camera=\(\).*geolocation=\(\).*microphone=\(\)/],
      ['content-security-policy', /default-src 'self'/],
      ['cache-control', path.startsWith('/assets/') ? /^private, max-age=9$/ : /^no-store$/],
    ])('%s', async (name, value) => {
      expect((await overHttps.request(path)).headers.get(name)).toMatch(value);
    });
  },
);

test.each([
  "script-src 'self'",
  "script-src-attr 'none'",
  "connect-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "base-uri 'none'",
])('the policy for content says: %s', async (directive) => {
  expect(await directives()).toContain(directive);
});

test('no script may stand in a page or be made from text', async () => {
  for (const directive of await directives())
    if (!directive.startsWith('style-src')) expect(directive).not.toMatch(/unsafe-(inline|eval)/);
});

test('a door without https does not claim to have it', async () => {
  const { headers } = await appAt('http://localhost:4100').request('/api/answer');
  expect(headers.get('strict-transport-security')).toBeNull();
});
