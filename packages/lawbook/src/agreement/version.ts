// SPDX-License-Identifier: EUPL-1.2
import type { AgreementSubject, Digest } from '@samsyn/terms';

/** One version of what the authorities agree on, as both sign it. */
export type Version = {
  readonly subject: AgreementSubject;
  /** The day that names the version. */
  readonly edition: string;
  /** SHA-256 of the content's bytes in UTF-8. */
  readonly hash: Digest;
  /** JSON without spaces, members in the order of their schemas. */
  readonly content: string;
};
