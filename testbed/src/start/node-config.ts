// SPDX-License-Identifier: EUPL-1.2
import { join, relative } from 'node:path';
import { NodeConfig } from '@samsyn/node';
import { stringify } from 'yaml';
import { certificateNameOf } from '../certificates/make-certificates.ts';
import { writeSecret } from '../files/write-secret.ts';
import type { NodeDatabase } from '../postgres/prepare-database.ts';
import { verifierKeyIn } from './node-keys.ts';
import type { NodePlan } from './node-plan.ts';
import type { Ports } from './ports.ts';

export interface NodeConfigFacts {
  readonly home: string;
  readonly checkout: string;
  readonly ports: Ports;
  readonly own: NodePlan;
  readonly peer: NodePlan;
  readonly database: NodeDatabase;
  /** A collector that gets every span. */
  readonly tracesTo?: string | undefined;
}

export function clientIdOf(plan: NodePlan): string {
  return `samsyn-${plan.name}`;
}

/** The address officers type. */
export function publicUrlOf(plan: NodePlan, ports: Ports): string {
  return `http://localhost:${ports.officers[plan.name]}`;
}

function directoryEntry({ home, ports, peer }: NodeConfigFacts): NodeConfig['directory'][number] {
  const folder = join(home, peer.name);
  return {
    authority: peer.authority,
    url: `https://localhost:${ports.peers[peer.name]}`,
    publicKeys: `../${peer.name}/keys/public`,
    ledgerVerifierKey: verifierKeyIn(folder, 'ledger'),
    witnessVerifierKey: verifierKeyIn(folder, 'witness'),
    earlierLedgers: [],
    certificateName: certificateNameOf(peer.authority.id),
  };
}

function nodeConfigOf(facts: NodeConfigFacts): NodeConfig {
  const { home, checkout, ports, own } = facts;
  const fromFolder = (path: string): string => relative(join(home, own.name), join(checkout, path));
  const certificate = `../tls/${own.authority.id}`;
  return NodeConfig.parse({
    authority: own.authority,
    demonstration: true,
    database: { ...facts.database },
    officers: {
      host: '127.0.0.1',
      port: ports.officers[own.name],
      publicUrl: publicUrlOf(own, ports),
      webFolder: fromFolder('packages/web/dist'),
      // Programs drive these officers, faster and more clumsily than people.
      allow: { requestsPerMinute: 1e6, strangerRequestsPerMinute: 1e6, refusals: 1e6 },
    },
    peers: {
      host: '127.0.0.1',
      port: ports.peers[own.name],
      tls: { certificate: `${certificate}.pem`, key: `${certificate}.key`, ca: '../tls/ca.pem' },
    },
    keys: {
      folder: 'keys/own',
      ledger: 'keys/ledger.json',
      witness: 'keys/witness.json',
      fields: 'keys/fields.json',
    },
    oidc: {
      issuer: `http://localhost:${ports.identityProvider}`,
      clientId: clientIdOf(own),
      clientSecretFile: 'oidc-client-secret',
    },
    directory: [directoryEntry(facts)],
    lawbook: {
      law: fromFolder('law'),
      catalogue: fromFolder('catalogue'),
      amendments: fromFolder('amendments'),
    },
    units: own.units,
    protectedCases: own.protectedCases.map((officerId) => ({ officerId, cleared: false })),
    contactPhone: own.contactPhone,
    ...(facts.tracesTo !== undefined && { telemetry: { tracesTo: facts.tracesTo, share: 1 } }),
  });
}

/**
 * Writes `node.yaml` of one node, as the node's own schema has it, and returns its path. The
 * connection strings stand in it, as may be in a demonstration: only its owner can read it.
 */
export function writeNodeConfig(facts: NodeConfigFacts): string {
  const file = join(facts.home, facts.own.name, 'node.yaml');
  const heading = '# Written anew at every "npm start"; what is changed here is lost.\n';
  writeSecret(file, `${heading}${stringify(nodeConfigOf(facts))}`);
  return file;
}
