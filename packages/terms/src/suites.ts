// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from './errors.ts';

/** What signs, seals and digests, under one name. There is no negotiation and no choosing of parts. */
export interface Suite {
  readonly name: string;
  /** Each signs, and each must verify. */
  readonly signatures: readonly string[];
  readonly keyEncapsulation: string;
  readonly encryption: string;
  readonly digest: string;
  /** The days it is in use, `[from, until)`; null while no end has been agreed. */
  readonly from: string;
  readonly until: string | null;
}

/** The suite in use: the one that everything is signed and sealed under. */
export const suite = 'samsyn-2/Ed25519+ML-DSA-65/ML-KEM-768-X25519/A256GCM/SHA-256';

/** Every suite that this version knows. One that is to come stands here at both authorities first. */
export const suites: readonly Suite[] = [
  {
    name: suite,
    signatures: ['Ed25519', 'ML-DSA-65'],
    keyEncapsulation: 'MLKEM768-X25519',
    encryption: 'A256GCM',
    digest: 'SHA-256',
    from: '2026-11-23',
    until: null,
  },
];

/**
 * Returns when the suite may be used for something new.
 * @throws SamsynError `envelope.suite` for one that is not known, or whose end has been agreed
 */
export function assertSuite(name: string, path: string, known = suites): void {
  const found = known.find((one) => one.name === name);
  if (!found) throw new SamsynError('envelope.suite', 'a suite not in use here', path);
  if (found.until !== null)
    throw new SamsynError('envelope.suite', `a suite retired on ${found.until}`, path);
}
