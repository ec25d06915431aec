// SPDX-License-Identifier: EUPL-1.2
import type { Door } from './door.ts';
import type { Manner, Said } from './speak.ts';

/** One hostile act at a door, and how the door must meet it. */
export interface Probe {
  readonly name: string;
  readonly door: Door;
  readonly said: Said;
  /**
   * `problem`: nothing but coded problems of status 4xx. `cut`: the connection ends without a word.
   * `refused`: either of these. `harmless`: any answer below 500 that takes nothing in is good.
   */
  readonly meets: 'problem' | 'cut' | 'refused' | 'harmless';
  /** Codes of which the problem must have one, when it matters which. */
  readonly codes?: readonly string[];
  readonly manner?: Partial<Manner>;
}
