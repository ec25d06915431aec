// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { flattenedVerify } from 'jose';
import type { FlattenedJWSInput } from 'jose';
import { assertInForce } from './assert-in-force.ts';
import { parseJws } from './parse-jws.ts';
import { parseProtectedHeader } from './parse-protected-header.ts';
import type { ProtectedHeader } from './parse-protected-header.ts';
import type { PeerKeys, PreparedKey, SigningPair } from './prepared-keys.ts';
import { signatureAlgorithms } from './signature-algorithm.ts';
import type { SignatureAlgorithm } from './signature-algorithm.ts';
import type { SignedType } from './signed-type.ts';

const known: ReadonlySet<string> = new Set(signatureAlgorithms);

/** One signature of each algorithm, in the table's order; the code says what is wrong otherwise. */
function checkSet(headers: readonly ProtectedHeader[]): void {
  for (const [index, { alg }] of headers.entries()) {
    const path = `signatures.${index}`;
    if (!known.has(alg))
      throw new SamsynError('envelope.signature-unexpected', 'a signature not in use here', path);
    if (headers.findIndex((header) => header.alg === alg) !== index)
      throw new SamsynError('envelope.signature-doubled', `two signatures with ${alg}`, path);
  }
  for (const [index, alg] of signatureAlgorithms.entries()) {
    if (!headers.some((header) => header.alg === alg))
      throw new SamsynError('envelope.signature-missing', `no signature with ${alg}`, 'signatures');
    if (headers[index]?.alg !== alg)
      throw new SamsynError('envelope.malformed', 'in another order', 'signatures');
  }
}

function checkTypes(headers: readonly ProtectedHeader[], typ: SignedType): void {
  const at = headers.findIndex((header) => header.typ !== typ);
  if (at !== -1)
    throw new SamsynError('envelope.wrong-type', `not signed as ${typ}`, `signatures.${at}`);
}

/**
 * The sender's pair that the headers name, one and the same for both; of a pair known for several
 * times, the time that is now.
 */
function namedPair(
  { signing }: Pick<PeerKeys, 'signing'>,
  headers: readonly ProtectedHeader[],
): SigningPair {
  let pairs: readonly SigningPair[] = signing.known ?? [signing];
  for (const [index, alg] of signatureAlgorithms.entries()) {
    pairs = pairs.filter((pair) => pair[alg].kid === headers[index]?.kid);
    if (pairs.length > 0) continue;
    const path = `signatures.${index}`;
    throw new SamsynError('envelope.unknown-key', 'not signed with a key on record', path);
  }
  const found = pairs.find(({ standing }) => standing === 'in-force') ?? pairs[0] ?? signing;
  assertInForce(found.standing, 'signatures.0');
  return found;
}

async function verifyOne(
  jws: FlattenedJWSInput,
  header: ProtectedHeader,
  prepared: PreparedKey,
  path: string,
): Promise<Uint8Array> {
  try {
    const verified = await flattenedVerify(jws, prepared.key, { algorithms: [header.alg] });
    return verified.payload;
  } catch (cause) {
    const reason = `the ${header.alg} signature does not verify`;
    throw new SamsynError('envelope.signature-broken', reason, path, { cause });
  }
}

/**
 * The payload, once both signatures, each verified by itself with the sender's key for its
 * algorithm, were found good over exactly these bytes, and signed as `typ`. The keys are those that
 * the headers name, and must be in force at the moment that `sender` was looked up for.
 * @throws SamsynError `envelope.malformed`, `envelope.signature-missing`, `-doubled`,
 * `-unexpected`, `-broken`, `envelope.unknown-key`, `envelope.key-not-yet`, `-expired`,
 * `-compromised`, `envelope.wrong-type`; the path says where
 */
export async function verify(
  signed: Uint8Array,
  sender: Pick<PeerKeys, 'signing'>,
  typ: SignedType = 'samsyn-message+jws',
): Promise<Uint8Array> {
  const { payload, signatures } = parseJws(signed);
  const headers = signatures.map((one, index) =>
    parseProtectedHeader(one.protected, `signatures.${index}.protected`),
  );
  checkSet(headers);
  checkTypes(headers, typ);
  const pair = namedPair(sender, headers);
  const verified = new Map<SignatureAlgorithm, Uint8Array>();
  for (const [index, alg] of signatureAlgorithms.entries()) {
    const path = `signatures.${index}`;
    const header = headers[index];
    const signature = signatures[index];
    if (header?.alg !== alg || signature === undefined)
      throw new SamsynError('envelope.signature-missing', `no signature with ${alg}`, path);
    verified.set(alg, await verifyOne({ payload, ...signature }, header, pair[alg], path));
  }
  const proved = verified.get('ML-DSA-65');
  if (proved === undefined || verified.size !== signatureAlgorithms.length)
    throw new SamsynError(
      'envelope.signature-missing',
      'not every signature was verified',
      'signatures',
    );
  return proved;
}
