// SPDX-License-Identifier: EUPL-1.2
import { sign } from '@samsyn/envelope';
import type { Signer } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';
import { Bundle, BundleFile } from './bundle.ts';

/** What an exporter puts in; the rest of the bundle is the same for all. */
export type BundleParts = Omit<Bundle, 'format'>;

/**
 * The bytes of a bundle file, signed by the exporter: by that it says that the sealed bytes open to
 * the signed ones, and that nothing of the file was changed since.
 * @throws SamsynError `evidence.malformed` when the parts do not fit
 */
export async function makeBundle(parts: BundleParts, exporter: Signer): Promise<Uint8Array> {
  const bundle = Bundle.safeParse({ format: 'samsyn-evidence/2', ...parts });
  if (!bundle.success) {
    const path = bundle.error.issues[0]?.path.join('.');
    throw new SamsynError('evidence.malformed', 'the parts make no bundle', path);
  }
  const payload = new TextEncoder().encode(JSON.stringify(bundle.data));
  const signed = await sign(payload, exporter, 'samsyn-evidence+jws');
  const jws: unknown = JSON.parse(new TextDecoder().decode(signed));
  const { signatures } = BundleFile.pick({ signatures: true }).loose().parse(jws);
  return new TextEncoder().encode(JSON.stringify({ bundle: bundle.data, signatures }));
}
