// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request } from 'node:https';
import type { ServerOptions } from 'node:https';
import { openMessage, signReceipt } from '@samsyn/envelope';
import type { OwnKeys } from '@samsyn/envelope';
import { Digest, Receipt, instantOf, suite } from '@samsyn/terms';
import type { Shown } from './post-to-peer.ts';

/** A node that stands in front of a real one and drops one check of it. */
export interface CarelessNode {
  readonly url: string;
  close(): Promise<void>;
}

interface Behind {
  /** The real node's address, and what its peer shows there. */
  readonly url: string;
  readonly shown: Shown;
  /** The real node's own certificate, and its keys. */
  readonly itself: Required<Pick<ServerOptions, 'cert' | 'key' | 'ca'>>;
  readonly own: OwnKeys;
}

async function forward(
  { url, shown }: Behind,
  { url: path = '/', method = 'POST', headers }: IncomingMessage,
  body: Uint8Array,
): Promise<{ status: number; type: string; body: Buffer }> {
  const sent = request(new URL(path, url), { ...shown, method, headers, agent: false });
  sent.end(body);
  const [answer]: IncomingMessage[] = await once(sent, 'response');
  const type = answer?.headers['content-type'] ?? 'text/plain';
  const bytes = Buffer.concat((await answer?.toArray()) ?? []);
  return { status: answer?.statusCode ?? 0, type, body: bytes };
}

/** The receipt that a node gives which takes a message for good without a look at its signatures. */
async function unlookedAt({ own }: Behind, sealed: Uint8Array): Promise<Uint8Array> {
  const { signed, sender, recipient } = await openMessage(sealed, own);
  const { payload }: { payload: string } = JSON.parse(Buffer.from(signed).toString('utf8'));
  const { messageId }: { messageId: string } = JSON.parse(
    Buffer.from(payload, 'base64url').toString('utf8'),
  );
  const digest = Digest.parse(createHash('sha256').update(signed).digest('hex'));
  const receivedAt = instantOf(Date.now());
  const said = { version: 1, suite, kind: 'receipt', messageId, digest, ledgerLeaf: digest };
  return signReceipt(
    Receipt.parse({
      ...said,
      sender: recipient,
      recipient: sender,
      result: 'accepted',
      receivedAt,
    }),
    own,
  );
}

/** Starts one that accepts what the real node refuses for its signatures. */
export async function startCarelessNode(behind: Behind): Promise<CarelessNode> {
  const answer = async (asked: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = Buffer.concat(await asked.toArray());
    const real = await forward(behind, asked, body);
    if (!real.body.includes('envelope.signature-')) {
      response.writeHead(real.status, { 'content-type': real.type }).end(real.body);
      return;
    }
    const receipt = await unlookedAt(behind, body);
    response.writeHead(200, { 'content-type': 'application/jose+json' }).end(receipt);
  };
  const server = createServer(
    {
      ...behind.itself,
      requestCert: true,
      rejectUnauthorized: true,
      minVersion: 'TLSv1.3',
      maxHeaderSize: 64 * 1024,
    },
    (asked, response) => void answer(asked, response).catch(() => response.destroy()),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `https://localhost:${port}`,
    close: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
