// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from './facts.ts';
import type { Verdict } from './verdict.ts';

/** What a journal and two ledgers came to, in numbers. */
export interface Counts {
  readonly sent: number;
  readonly delivered: number;
  readonly withdrawn: number;
  readonly lost: number;
  readonly doubled: number;
  readonly outOfOrder: number;
  readonly forged: number;
  /** Withdrawn at the sender, in effect at the receiver; absent where it was not counted yet. */
  readonly withdrawnInEffect?: number;
}

export function countsOf({ sent, delivered, withdrawn, findings }: Verdict): Required<Counts> {
  const found = (kind: Finding['kind']): number =>
    findings.filter((finding) => finding.kind === kind).length;
  return {
    sent,
    delivered,
    withdrawn,
    lost: found('lost'),
    doubled: found('doubled'),
    outOfOrder: found('out-of-order'),
    forged: found('forged'),
    withdrawnInEffect: found('withdrawn-in-effect'),
  };
}

/** How many things were found that may not be. */
export function faultsOf(counts: Counts): number {
  const { lost, doubled, outOfOrder, forged, withdrawnInEffect = 0 } = counts;
  return lost + doubled + outOfOrder + forged + withdrawnInEffect;
}
