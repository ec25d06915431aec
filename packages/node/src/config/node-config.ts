// SPDX-License-Identifier: EUPL-1.2
import { Authority, AuthorityId, limits } from '@samsyn/terms';
import { z } from 'zod';

const port = z.int().min(1).max(65_535);
const listener = z.strictObject({ host: z.string().min(1), port });
const file = z.string().min(1).describe('a path, relative to the folder of this file');

/**
 * One authority's installation, as `node.yaml` says it. Secrets stand in files or in the
 * environment, never here. Paths are relative to the folder of the file.
 */
export const NodeConfig = z.strictObject({
  authority: Authority,
  /** Set only by the testbed; `serve` refuses it. */
  demonstration: z.boolean().default(false),
  database: z.strictObject({
    /** Connection of the least-privilege role; `DATABASE_URL` stands above it. */
    appUrl: z.string().optional(),
    /** Connection of the role that owns the schema and runs migrations; `DATABASE_OWNER_URL`. */
    ownerUrl: z.string().optional(),
    /** Connection of the role that owns the delivery queue; `DATABASE_WORKER_URL`. */
    workerUrl: z.string().optional(),
    poolMax: z.int().min(2).max(200).default(12),
  }),
  officers: listener.extend({
    /** The address officers type, without a trailing slash. Cookies are `Secure` when it is https. */
    publicUrl: z.url(),
    /** Certificate and key for TLS at this listener; absent behind a local TLS terminator. */
    tls: z.strictObject({ certificate: file, key: file }).optional(),
    webFolder: file.optional(),
  }),
  peers: listener.extend({
    tls: z.strictObject({ certificate: file, key: file, ca: file }),
  }),
  /** Own keys: messages; the ledger's checkpoints; cosigning the peer's checkpoints. */
  keys: z.strictObject({ node: file, ledger: file, witness: file }),
  oidc: z.strictObject({
    issuer: z.url(),
    clientId: z.string().min(1),
    clientSecretFile: file,
  }),
  /** The other authorities of the agreement. This version exchanges with exactly one. */
  directory: z
    .array(
      z.strictObject({
        authority: Authority,
        url: z.url({ protocol: /^https$/, error: 'an https address is expected' }),
        /** File with the peer's `PublicKeys` (packages/envelope). */
        publicKeys: file,
        /** The peer's ledger key as a C2SP verifier key. */
        ledgerVerifierKey: z.string().min(10),
        /** The peer's witness key, with which it cosigns our checkpoints, as a C2SP verifier key. */
        witnessVerifierKey: z.string().min(10),
        /** The URI name in the peer's TLS certificate. */
        certificateName: z.string().min(1),
      }),
    )
    .length(1),
  lawbook: z.strictObject({ law: file, catalogue: file }),
  /** Units that new handovers reach at this authority, the first when nothing else is said. */
  units: z.array(z.string().min(1)).min(1),
  /** Hours for which a go of the check before departure is valid. */
  gateValidHours: z.int().min(1).max(limits.gateValidHoursMax).default(limits.gateValidHours),
  /** Office telephone where the other authority reaches the officer responsible. */
  contactPhone: z.string().min(3).max(40).optional(),
  logLevel: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
});
export type NodeConfig = z.infer<typeof NodeConfig>;

export type Peer = NodeConfig['directory'][number];
export type PeerId = AuthorityId;
