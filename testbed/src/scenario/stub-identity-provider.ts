// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Certificate } from '../certificates/make-certificates.ts';

/** An identity provider over TLS that signs in whoever `claims` says, without asking. */
export interface StubIdentityProvider {
  readonly issuer: string;
  /** The claims of the next sign-in. */
  claims: Readonly<Record<string, unknown>>;
  /** Answers an authorization request as the provider's page would: the way back to the node. */
  authorize(request: URL): URL;
  stop(): Promise<void>;
}

const clientId = 'samsyn-earnest';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const base64url = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

function idToken(claims: Readonly<Record<string, unknown>>): string {
  const body = `${base64url({ alg: 'ES256', kid: 'stub' })}.${base64url(claims)}`;
  const signed = sign('sha256', Buffer.from(body), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${body}.${signed.toString('base64url')}`;
}

function discovery(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    end_session_endpoint: `${issuer}/leave`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
  };
}

function send(response: ServerResponse, value: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** The stub listens at a port of its own, with a certificate that the node trusts. */
export async function startStubIdentityProvider({
  certificate,
  key,
}: Certificate): Promise<StubIdentityProvider> {
  const nonces = new Map<string, string>();
  const server = createServer({ cert: certificate, key });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const issuer = `https://localhost:${typeof address === 'object' ? address?.port : ''}`;
  const stub: StubIdentityProvider = {
    issuer,
    claims: {},
    authorize: ({ searchParams }) => {
      const code = randomUUID();
      nonces.set(code, searchParams.get('nonce') ?? '');
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', code);
      back.searchParams.set('state', searchParams.get('state') ?? '');
      return back;
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  const token = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString('utf8'));
    const now = Math.floor(Date.now() / 1_000);
    const nonce = nonces.get(form.get('code') ?? '');
    const own = { iss: issuer, aud: clientId, iat: now, exp: now + 60, nonce };
    const tokens = { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60 };
    send(response, { ...tokens, id_token: idToken({ ...own, ...stub.claims }) });
  };
  server.on('request', (request, response) => {
    const { pathname } = new URL(request.url ?? '', issuer);
    if (pathname === '/token') return void token(request, response);
    if (pathname === '/jwks')
      return send(response, {
        keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'stub', alg: 'ES256', use: 'sig' }],
      });
    return send(response, discovery(issuer));
  });
  return stub;
}
