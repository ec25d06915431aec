// SPDX-License-Identifier: EUPL-1.2
import type { Provision, SignalSaid } from '@samsyn/terms';
import { utll } from '../standing/provisions.ts';

/** What a stop rests on in law, as far as its kind tells. */
export interface StopBasis {
  /** Null where only the decision or judgment itself says on which provision it rests. */
  readonly provision: Provision | null;
  /** Whether another provision of 12 kap. UtlL can hold instead, which the kind does not tell. */
  readonly others: boolean;
}

const only = (section: string): StopBasis => ({ provision: utll(12, section), others: false });
const amongOthers = (section: string): StopBasis => ({
  provision: utll(12, section),
  others: true,
});
const inDecision: StopBasis = { provision: null, others: false };

/** The provision of utlänningslagen that a stop of the kind rests on, or its end. */
export function stopBasis(kind: SignalSaid['what']): StopBasis {
  switch (kind) {
    case 'inhibition':
      return amongOthers('13');
    case 'interim-measure':
      return only('12');
    case 'new-examination':
      return amongOthers('19');
    case 'impediment':
      return amongOthers('19 a');
    case 'asylum-application':
      return amongOthers('8 a');
    case 'appeal':
      return amongOthers('9 a');
    case 'permit':
      return amongOthers('16');
    case 'instruction-to-wait':
    case 'halted':
      return only('17');
    case 'lapsed':
      return only('22');
    case 'repealed':
    case 'end':
    case 'release':
      return inDecision;
  }
}
