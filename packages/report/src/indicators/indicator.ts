// SPDX-License-Identifier: EUPL-1.2
import type { AuthorityRole, FigureDirection, FigureId, Sentence } from '@samsyn/terms';

/**
 * A number that oversight has asked for: one row of the figures, the same at both authorities. What
 * one of them has given is compared with what the other one has received.
 */
export interface Indicator {
  readonly id: string;
  readonly name: Sentence;
  /** What is read out of the row. */
  readonly measure: 'count' | 'share' | 'median';
  readonly figure: FigureId;
  readonly direction: Readonly<Record<AuthorityRole, FigureDirection>>;
  readonly part: string;
  readonly detail: string;
  /** Who asked for it, or what it answers to. */
  readonly source: string;
}
