// SPDX-License-Identifier: EUPL-1.2
import type { SecureContextOptions } from 'node:tls';

/** TLS 1.3 alone, by these certificates (RFC 8446). */
export function secureContextOf(tls: {
  readonly certificate: string;
  readonly key: string;
  readonly ca?: string;
}): SecureContextOptions {
  return {
    cert: tls.certificate,
    key: tls.key,
    minVersion: 'TLSv1.3',
    ...(tls.ca !== undefined && { ca: tls.ca }),
  };
}
