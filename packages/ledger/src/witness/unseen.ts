// SPDX-License-Identifier: EUPL-1.2
import { sha256 } from '../sha256.ts';
import type { TreeHead } from '../verify/verify-consistency.ts';

/** What a witness has seen of a log of which it has cosigned nothing. */
export function unseen(): TreeHead {
  return { size: 0, root: sha256() };
}
