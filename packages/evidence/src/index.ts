// SPDX-License-Identifier: EUPL-1.2
export type { Bundle, BundleEntry } from './bundle.ts';
export { EvidenceKeys } from './evidence-keys.ts';
export { fingerprintsOf } from './fingerprints-of.ts';
export { importTrustedKeys } from './import-trusted-keys.ts';
export { makeBundle } from './make-bundle.ts';
export type { BundleParts } from './make-bundle.ts';
export { toBase64url } from './to-base64url.ts';
export { trustedAuthority } from './trusted-authority.ts';
export type { TrustedAuthority } from './trusted-authority.ts';
export type { Gap, Proved, Verdict } from './verdict.ts';
export { verifyBundle } from './verify-bundle.ts';
