// SPDX-License-Identifier: EUPL-1.2
import type { Stage } from './stage.ts';

/** The main work of a desk, in a browser, from its beginning to its end. */
export interface Walk {
  readonly name: string;
  /** Resolves when the work is done; throws what the screen did not do as it should. */
  readonly run: (stage: Stage) => Promise<void>;
}
