// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { connect, createServer } from 'node:tls';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { certificateNameOf, makeDevelopmentCa } from './make-certificates.ts';
import type { Certificate, DevelopmentCa } from './make-certificates.ts';

let ca: DevelopmentCa;
let receiver: Certificate;
let server: ReturnType<typeof createServer>;

function tlsOptions(own: Certificate): { ca: string; cert: string; key: string } {
  return { ca: ca.certificate, cert: own.certificate, key: own.key };
}

beforeAll(async () => {
  ca = await makeDevelopmentCa(Date.now());
  receiver = await ca.issue('polismyndigheten');
  server = createServer({ ...tlsOptions(receiver), requestCert: true, rejectUnauthorized: true });
  server.on('secureConnection', (socket: TLSSocket) => {
    socket.on('error', () => undefined).end(socket.getPeerCertificate().subjectaltname ?? 'none');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
});

async function greet(own: Certificate | undefined): Promise<string> {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const options = own === undefined ? { ca: ca.certificate } : tlsOptions(own);
  const socket = connect({ host: 'localhost', port, ...options });
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

test('both ends prove themselves, and each reads which authority the other is', async () => {
  const sender = await ca.issue('migrationsverket');
  expect(await greet(sender)).toContain(`URI:${certificateNameOf('migrationsverket')}`);
});

test('a caller without a certificate, or of another authority, is turned away', async () => {
  const stranger = await (await makeDevelopmentCa(Date.now())).issue('migrationsverket');
  for (const own of [undefined, stranger]) {
    const refused = once(server, 'tlsClientError');
    expect(await greet(own).catch(() => '')).toBe('');
    await refused;
  }
});
