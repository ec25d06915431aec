// SPDX-License-Identifier: EUPL-1.2
import type { ReadConfig } from './read-config.ts';

/** A certificate with its private key, and the CAs whose certificates are taken, PEM. */
export interface TlsFiles {
  readonly certificate: string;
  readonly key: string;
  readonly ca?: string;
}

/** TLS of both doors as the files have it now; the officers' is absent behind a terminator. */
export interface NodeTls {
  readonly peers: TlsFiles & { readonly ca: string };
  readonly officers: TlsFiles | undefined;
}

/**
 * Reads the certificates and keys of both doors. The file of CAs may hold several, as it does while
 * one gives way to another.
 * @throws SamsynError `config.missing`, `keys.locked`, `config.invalid`
 */
export function readTls(read: ReadConfig): NodeTls {
  const { peers, officers } = read.config;
  return {
    peers: {
      certificate: read.text(peers.tls.certificate),
      key: read.secretPem(peers.tls.key),
      ca: read.text(peers.tls.ca),
    },
    officers: officers.tls && {
      certificate: read.text(officers.tls.certificate),
      key: read.secretPem(officers.tls.key),
    },
  };
}
