// SPDX-License-Identifier: EUPL-1.2
import { Authority, AuthorityId, OfficerId, Sentence, limits } from '@samsyn/terms';
import { z } from 'zod';

const port = z.int().min(1).max(65_535);
const listener = z.strictObject({ host: z.string().min(1), port });
const file = z.string().min(1).describe('a path, relative to the folder of this file');

/** What the officers' door allows before it refuses; the defaults suit officers at their screens. */
const allow = z.strictObject({
  /** Requests a minute of one session. */
  requestsPerMinute: z.int().min(60).default(limits.sessionRequestsPerMinute),
  /** The same of strangers from one address: more where many officers share one. */
  strangerRequestsPerMinute: z.int().min(60).default(limits.addressRequestsPerMinute),
  /** Refused attempts within a quarter of an hour before an officer is locked out. */
  refusals: z.int().min(3).default(limits.refusalsBeforeLockOut),
});
export type Allowed = z.infer<typeof allow>;

/** A ledger that was closed: its C2SP verifier key, and the last checkpoint that was cosigned of it. */
const closedLedger = z.strictObject({
  verifierKey: z.string().min(10),
  checkpoint: z.string().min(10).max(10_000),
});

/** A witness that is no party to the exchange. It is shown checkpoints, and nothing else of ours. */
const WitnessEntry = z.strictObject({
  /** Its submission prefix (C2SP tlog-witness), without a trailing slash. */
  url: z.url({ protocol: /^https?$/ }),
  verifierKey: z.string().min(10),
  /** The URI name in its certificate, if it may read our published ledger at the peers' listener. */
  certificateName: z.string().min(1).optional(),
});

const code = z.string().min(1).max(limits.fieldCharsMax);

/** A unit as the officers' tokens name it, by itself or with the name that the screens show. */
const UnitEntry = z.union([code, z.strictObject({ code, name: Sentence })]);
export type UnitEntry = z.infer<typeof UnitEntry>;

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
    /** Connection of the least-privilege role to standbys that reports are read from; `DATABASE_REPORTS_URL`. */
    reportsUrl: z.string().optional(),
    /** Connections at most; what officers ask for leaves `limits.connectionsLeftByOfficers` of them. */
    poolMax: z.int().min(4).max(200).default(16),
  }),
  officers: listener.extend({
    /** The address officers type, without a trailing slash. Cookies are `Secure` when it is https. */
    publicUrl: z.url(),
    /** Certificate and key for TLS at this listener; absent behind a local TLS terminator. */
    tls: z.strictObject({ certificate: file, key: file }).optional(),
    webFolder: file.optional(),
    allow: allow.prefault({}),
  }),
  peers: listener.extend({
    tls: z.strictObject({ certificate: file, key: file, ca: file }),
  }),
  /** Where what supervises the machine asks for readiness and numbers; nowhere when left out. */
  operations: z.strictObject({ host: z.string().min(1).default('127.0.0.1'), port }).optional(),
  /** What traces the node's own work; nothing does when left out. */
  telemetry: z
    .strictObject({
      /** Address of a collector: OTLP over HTTP, in JSON, such as `http://127.0.0.1:4318/v1/traces`. */
      tracesTo: z.url({ protocol: /^https?$/ }),
      /** Of the walks that begin here, 0 to 1. */
      share: z.number().min(0).max(1).default(limits.tracedShare),
    })
    .optional(),
  keys: z.strictObject({
    /** Folder of own keys for messages, one `NodeKeys` file for each set, each with its time. */
    folder: file,
    /** Keys of the ledger's checkpoints, and for cosigning the peer's. */
    ledger: file,
    witness: file,
    /** Keys that encrypt the most sensitive values in the database. */
    fields: file,
    /** True: key files may lie unencrypted, as they may in a demonstration. */
    plain: z.boolean().default(false),
  }),
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
        /** Folder of the peer's `PublicKeys` (packages/envelope), one file for each set. */
        publicKeys: file,
        /** The peer's ledger key as a C2SP verifier key. */
        ledgerVerifierKey: z.string().min(10),
        /** The peer's witness key, with which it cosigns our checkpoints, as a C2SP verifier key. */
        witnessVerifierKey: z.string().min(10),
        /** Ledgers that the peer had before, each with the word by which its closing was accepted. */
        earlierLedgers: z
          .array(closedLedger.extend({ acceptedBy: z.string().min(3).max(200) }))
          .max(16)
          .default([]),
        /** The URI name in the peer's TLS certificate. */
        certificateName: z.string().min(1),
      }),
    )
    .length(1),
  /** Ledgers that this node had before the one that `keys.ledger` signs. */
  earlierLedgers: z.array(closedLedger).max(16).default([]),
  /** Witnesses of our ledger beside the other authority, such as an oversight body's. */
  witnesses: z.array(WitnessEntry).max(8).default([]),
  /** Cosignatures that make a checkpoint of ours published; the other authority's is always one. */
  cosignaturesToPublish: z.int().min(1).max(9).default(1),
  documents: z
    .strictObject({
      /** What looks through each document that comes in; recorded as not scanned where none is named. */
      scan: z
        .union([
          /** A program and its arguments: exit code 0 is clean, 1 unsafe, any other undecided. */
          z.strictObject({ command: z.array(z.string().min(1)).min(1) }),
          /** An address to post to: 204 is clean, 422 unsafe, anything else undecided. */
          z.strictObject({ url: z.url({ protocol: /^https?$/ }) }),
        ])
        .optional(),
    })
    .default({}),
  lawbook: z.strictObject({
    law: file,
    catalogue: file,
    /** Proposals that jurists compare with the law; none without it. */
    amendments: file.optional(),
  }),
  /** Units that new handovers reach at this authority, the first when nothing else is said. */
  units: z.array(UnitEntry).min(1),
  /** Officers who are bound by name to each case of a protected person, here from its first moment. */
  protectedCases: z
    .array(
      z.strictObject({
        officerId: OfficerId,
        /** Sees what is masked, after saying why. */
        cleared: z.boolean(),
      }),
    )
    .max(100)
    .default([]),
  archive: z
    .strictObject({
      /** Months after the end of a case when it is proposed to be set apart; never when left out. */
      separateAfterMonths: z.int().min(0).max(1200).optional(),
      /** Regulations of the archives under which content may be erased; without one nothing is. */
      regulations: z
        .array(z.strictObject({ id: z.string().min(3).max(80), text: z.string().min(3).max(400) }))
        .max(50)
        .default([]),
    })
    .prefault({}),
  /** Hours for which a go of the check before departure is valid. */
  gateValidHours: z.int().min(1).max(limits.gateValidHoursMax).default(limits.gateValidHours),
  /** Office telephone where the other authority reaches the officer responsible. */
  contactPhone: z.string().min(3).max(40).optional(),
  logLevel: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
});
export type NodeConfig = z.infer<typeof NodeConfig>;

export type Peer = NodeConfig['directory'][number];
export type PeerId = AuthorityId;
