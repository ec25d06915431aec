// SPDX-License-Identifier: EUPL-1.2
import type { Provision, StopKind } from '@samsyn/terms';
import { utll } from '../standing/provisions.ts';

/** The provision of utlänningslagen that a stop of the kind rests on. */
export function stopProvision(kind: StopKind): Provision {
  switch (kind) {
    case 'inhibition':
      return utll(12, '13');
    case 'interim-measure':
      return utll(12, '12');
    case 'new-examination':
      return utll(12, '19');
    case 'impediment':
      return utll(12, '19 a');
    case 'asylum-application':
      return utll(12, '8 a');
    case 'appeal':
      return utll(12, '9 a');
    case 'permit':
      return utll(12, '16');
    case 'instruction-to-wait':
    case 'halted':
      return utll(12, '17');
    case 'repealed':
    case 'lapsed':
      return utll(12, '22');
  }
}
