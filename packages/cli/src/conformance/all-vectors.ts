// SPDX-License-Identifier: EUPL-1.2
import { doorVectors } from './door-vectors.ts';
import { envelopeVectors } from './envelope-vectors.ts';
import type { LiveVector } from './live-vector.ts';
import { messageVectors } from './message-vectors.ts';
import { orderVectors } from './order-vectors.ts';
import { statementVectors } from './statement-vectors.ts';

/** Every vector that is sent to a running node, in the order in which they are sent. */
export const allVectors: readonly LiveVector[] = [
  ...doorVectors,
  ...envelopeVectors,
  ...messageVectors,
  ...orderVectors,
  ...statementVectors,
];
