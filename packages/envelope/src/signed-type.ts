// SPDX-License-Identifier: EUPL-1.2
/** What signed bytes are, said in the protected header of each signature (RFC 7515, `typ`). */
export type SignedType =
  | 'samsyn-message+jws'
  | 'samsyn-receipt+jws'
  | 'samsyn-agreement+jws'
  | 'samsyn-gate-question+jws'
  | 'samsyn-gate-answer+jws'
  | 'samsyn-reconcile-question+jws'
  | 'samsyn-reconcile-answer+jws'
  | 'samsyn-given-back+jws'
  | 'samsyn-departure-receipt+jws'
  | 'samsyn-figures+jws'
  | 'samsyn-report+jws'
  | 'samsyn-keys+jws'
  | 'samsyn-keys-possession+jws'
  | 'samsyn-evidence+jws'
  | 'samsyn-backup+jws';
