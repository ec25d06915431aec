// SPDX-License-Identifier: EUPL-1.2
/** The two algorithms that sign everything, in the order their signatures stand. No others exist. */
export const signatureAlgorithms = ['Ed25519', 'ML-DSA-65'] as const;

/** A JOSE algorithm name: Ed25519 (RFC 9864) or ML-DSA-65 (RFC 9964). */
export type SignatureAlgorithm = (typeof signatureAlgorithms)[number];
