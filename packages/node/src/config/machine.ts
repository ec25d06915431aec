// SPDX-License-Identifier: EUPL-1.2
import { X509Certificate } from 'node:crypto';
import { SamsynError, instantOf } from '@samsyn/terms';
import type { Instant } from '@samsyn/terms';
import type { ReadConfig } from './read-config.ts';

export interface CertificateEnd {
  readonly whose: 'peers-door' | 'officers-door' | 'peers-ca';
  readonly until: Instant;
}

/** What the node stands on beside its database. */
export interface Machine {
  /** The folder of the configuration: the disk that the node itself writes to. */
  readonly folder: string;
  /**
   * When each certificate ends, as its file is now; of a file of CAs the one that ends last.
   * @throws SamsynError `config.missing`, `config.invalid`
   */
  readonly certificates: () => readonly CertificateEnd[];
}

const oneCertificate = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

function endsOf(pem: string, path: string): readonly Instant[] {
  try {
    const found = pem.match(oneCertificate) ?? [];
    return found.map((one) => instantOf(new X509Certificate(one).validToDate.getTime()));
  } catch {
    throw new SamsynError('config.invalid', 'not a certificate', path);
  }
}

/** The machine as the configuration names it; nothing is read before it is asked for. */
export function machineOf({ config, path, text }: ReadConfig): Machine {
  const { peers, officers } = config;
  const ends = (file: string) => endsOf(text(file), file);
  return {
    folder: path('.'),
    certificates: () => {
      // The door shows the first of its file; those after it are its chain.
      const first = (whose: CertificateEnd['whose'], file: string) =>
        ends(file)
          .slice(0, 1)
          .map((until) => ({ whose, until }));
      const last = ends(peers.tls.ca).toSorted().at(-1);
      return [
        ...first('peers-door', peers.tls.certificate),
        ...(officers.tls ? first('officers-door', officers.tls.certificate) : []),
        ...(last === undefined ? [] : [{ whose: 'peers-ca' as const, until: last }]),
      ];
    },
  };
}
