// SPDX-License-Identifier: EUPL-1.2
import type { TLSSocket } from 'node:tls';
import type { HttpBindings } from '@hono/node-server';
import { SamsynError } from '@samsyn/terms';
import type { Context, MiddlewareHandler } from 'hono';
import type { CaseContext } from '../case/case-context.ts';

/** The place of the fault when the caller is not our peer. */
const certificate = 'certificate';

type FromPeer = Context<{ Bindings: HttpBindings }>;

function certificateNames({ env }: FromPeer): readonly string[] {
  const { socket } = env.incoming;
  if (!('getPeerCertificate' in socket)) return [];
  const names = (socket as TLSSocket).getPeerCertificate().subjectaltname ?? '';
  return names.split(', ').map((name) => name.replace(/^URI:/, ''));
}

/**
 * The `traceparent` of a request by which its trace goes on here: believed of the holder of the
 * peer's certificate, of no witness and no stranger.
 */
export function traceparentOfPeer({
  peer,
}: {
  readonly peer: Pick<CaseContext['peer'], 'certificateName'>;
}): (c: FromPeer) => string | undefined {
  return (c) =>
    certificateNames(c).includes(peer.certificateName) ? c.req.header('traceparent') : undefined;
}

/** Who was refused, as the ledger names it: the peer, or one whose certificate is not the peer's. */
export function refusedActor({ peer }: CaseContext, { path }: SamsynError): string {
  return path === certificate ? 'stranger' : `peer:${peer.authority.id}`;
}

/** What is published, and may be read by witnesses whose certificate the configuration names. */
const published = /^\/peer\/ledger\/(?:checkpoint$|tile\/)/;

/**
 * Lets the holder of the peer's certificate in; holders of a witness's certificate to what is
 * published of our ledger; and nobody else.
 * @throws SamsynError `envelope.unknown-sender`
 */
export function requirePeer({
  peer,
  witnesses,
}: CaseContext): MiddlewareHandler<{ Bindings: HttpBindings }> {
  return async (c, next) => {
    const names = certificateNames(c);
    const isWitness = witnesses.some(
      ({ certificateName }) => certificateName !== undefined && names.includes(certificateName),
    );
    const reads = isWitness && c.req.method === 'GET' && published.test(c.req.path);
    if (!names.includes(peer.certificateName) && !reads) {
      throw new SamsynError(
        'envelope.unknown-sender',
        'no agreement with the holder of this certificate',
        certificate,
      );
    }
    await next();
  };
}
