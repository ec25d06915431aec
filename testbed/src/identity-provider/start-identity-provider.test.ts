// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuthorityId } from '@samsyn/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getProviderSecrets } from './provider-secrets.ts';
import type { IdentityClient } from './identity-provider-config.ts';
import { startIdentityProvider } from './start-identity-provider.ts';
import type { IdentityProvider } from './start-identity-provider.ts';

function client(clientId: string, id: string, port: number): IdentityClient {
  return {
    clientId,
    clientSecret: randomBytes(32).toString('base64url'),
    authority: { id: AuthorityId.parse(id), name: id },
    publicUrl: `http://localhost:${port}`,
  };
}

const migration = client('samsyn-migration', 'migrationsverket', 7901);
const police = client('samsyn-police', 'polismyndigheten', 7902);
const folder = mkdtempSync(join(tmpdir(), 'samsyn-idp-'));
let provider: IdentityProvider;

beforeAll(async () => {
  const secrets = getProviderSecrets(join(folder, 'secrets.json'), ['a', 'b']);
  const { signingKey, cookieSecret } = secrets;
  provider = await startIdentityProvider({
    port: 0,
    clients: [migration, police],
    signingKey,
    cookieSecret,
  });
});
afterAll(async () => {
  await provider.stop();
  rmSync(folder, { recursive: true });
});

/** A plain HTTP client with cookies, as an officer's browser has them. */
class Browser {
  readonly #cookies = new Map<string, string>();

  async send(url: string, form?: Record<string, string>): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  /** Follows redirects until a page comes or the way leads to the node. */
  async follow(response: Response, from: string): Promise<{ url: string; page: string }> {
    const location = response.headers.get('location');
    if (location === null) return { url: from, page: await response.text() };
    const url = new URL(location, from).href;
    if (!url.startsWith(provider.issuer)) return { url, page: '' };
    return this.follow(await this.send(url), url);
  }
}

const verifier = randomBytes(32).toString('base64url');

function authorizeUrl(of: IdentityClient, pkce = true): string {
  const url = new URL('/auth', provider.issuer);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  url.search = new URLSearchParams({
    client_id: of.clientId,
    redirect_uri: `${of.publicUrl}/auth/callback`,
    response_type: 'code',
    scope: 'openid profile samsyn',
    state: 'state-1',
    nonce: 'nonce-1',
    ...(pkce ? { code_challenge: challenge, code_challenge_method: 'S256' } : {}),
  }).toString();
  return url.href;
}

async function openPage(
  browser: Browser,
  of: IdentityClient,
): Promise<{ url: string; page: string }> {
  const url = authorizeUrl(of);
  return browser.follow(await browser.send(url), url);
}

async function signIn(browser: Browser, of: IdentityClient, identity: string): Promise<URL> {
  const { url } = await openPage(browser, of);
  const { url: back } = await browser.follow(await browser.send(url, { identity }), url);
  return new URL(back);
}

async function claimsFor(of: IdentityClient, back: URL): Promise<unknown> {
  const response = await fetch(`${provider.issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: `${of.publicUrl}/auth/callback`,
      client_id: of.clientId,
      client_secret: of.clientSecret,
      code_verifier: verifier,
    }),
  });
  const payload = /"id_token":"[^.]+\.([^.]+)\./.exec(await response.text())?.[1] ?? '';
  return JSON.parse(Buffer.from(payload, 'base64url').toString());
}

test('a chosen identity comes to its own node with its claims', async () => {
  const back = await signIn(new Browser(), migration, 'mv-return-officer-1');
  expect(back.origin).toBe(migration.publicUrl);
  expect(back.searchParams.get('state')).toBe('state-1');
  expect(await claimsFor(migration, back)).toMatchObject({
    sub: 'mv-return-officer-1',
    aud: 'samsyn-migration',
    nonce: 'nonce-1',
    samsyn_authority: 'migrationsverket',
    samsyn_roles: ['return-officer'],
    samsyn_unit: 'atervandande-nord',
    samsyn_demonstration: true,
  });
});

test('one browser can be one officer after the other, also at the other authority', async () => {
  const browser = new Browser();
  await signIn(browser, migration, 'mv-return-officer-1');
  const second = await signIn(browser, migration, 'mv-jurist');
  expect(await claimsFor(migration, second)).toMatchObject({ sub: 'mv-jurist' });
  const third = await signIn(browser, police, 'pol-intake-1');
  expect(await claimsFor(police, third)).toMatchObject({ sub: 'pol-intake-1' });
});

test('the page offers the own authority alone, in Swedish first, with nothing chosen', async () => {
  const { page } = await openPage(new Browser(), police);
  expect(page).toContain('value="pol-intake-1"');
  expect(page).not.toContain('mv-');
  expect(page).not.toContain('checked');
  expect(page).toContain('<html lang="sv">');
});

test.each(['mv-jurist', 'nobody', ''])('%j is not signed in at the police', async (identity) => {
  const browser = new Browser();
  const { url } = await openPage(browser, police);
  const answer = await browser.send(url, { identity });
  expect(answer.status).toBe(422);
});

test('a sign-in without PKCE is refused', async () => {
  const browser = new Browser();
  const url = authorizeUrl(migration, false);
  const { url: back } = await browser.follow(await browser.send(url), url);
  expect(new URL(back).searchParams.get('error')).toBe('invalid_request');
});

test('an unknown sign-in gets a page that says so', async () => {
  const browser = new Browser();
  const url = `${provider.issuer}/sign-in/none`;
  const { page } = await browser.follow(await browser.send(url), url);
  expect(page).toContain('Inloggningen avbröts');
});

test('discovery and keys say that it is a demonstration', async () => {
  const read = async (path: string): Promise<unknown> =>
    (await fetch(`${provider.issuer}${path}`)).json();
  expect(await read('/.well-known/openid-configuration')).toMatchObject({
    issuer: provider.issuer,
    samsyn_demonstration: true,
  });
  expect(await read('/jwks')).toMatchObject({ keys: [{ kid: 'samsyn-demonstration' }] });
});
