// SPDX-License-Identifier: EUPL-1.2
/** Where the bytes of a document are kept. */
export interface ContentKey {
  readonly personId: string;
  readonly contentId: string;
}
