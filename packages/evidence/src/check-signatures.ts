// SPDX-License-Identifier: EUPL-1.2
import { verify } from '@samsyn/envelope';
import { atPlace } from './at-place.ts';
import type { BundleFile } from './bundle.ts';
import { toBase64url } from './to-base64url.ts';
import type { TrustedAuthority } from './trusted-authority.ts';

/**
 * Returns when both of the exporter's signatures over the whole bundle, each by itself, are good,
 * with keys that were in force when it was made.
 * @throws SamsynError `evidence.signature`
 */
export async function checkSignatures(
  { bundle, signatures }: BundleFile,
  exporter: TrustedAuthority,
): Promise<void> {
  const payload = toBase64url(new TextEncoder().encode(JSON.stringify(bundle)));
  const jws = new TextEncoder().encode(JSON.stringify({ payload, signatures }));
  await atPlace('evidence.signature', 'file', async () =>
    verify(jws, exporter.keysAt(bundle.exportedAt), 'samsyn-evidence+jws'),
  );
}
