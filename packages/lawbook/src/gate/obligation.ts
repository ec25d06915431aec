// SPDX-License-Identifier: EUPL-1.2
import type { Obligations } from './load-obligations.ts';
import type { Stretch } from './stretch.ts';
import type { Violation } from './violation.ts';

/** Something that must hold of the law of every stretch of days. No violation: it is proved. */
export type Obligation = {
  readonly name: string;
  readonly violations: (stretch: Stretch, obligations: Obligations) => Violation[];
};
