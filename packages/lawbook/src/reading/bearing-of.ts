// SPDX-License-Identifier: EUPL-1.2
import type { RuleName } from './rule-reading.ts';

/** Which way a rule bears on a disclosure when it applies: it lets the item go, or keeps it back. */
export function bearingOf({ kind }: Pick<RuleName, 'kind'>): 'opens' | 'holds' {
  switch (kind) {
    case 'duty':
    case 'openness':
    case 'breaker':
    case 'exemption':
      return 'opens';
    case 'default':
    case 'bar':
    case 'secrecy':
    case 'gate':
      return 'holds';
  }
}
