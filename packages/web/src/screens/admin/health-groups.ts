// SPDX-License-Identifier: EUPL-1.2
import type { HealthLine } from '@samsyn/contract';

/** What the lines are grouped by, in the order shown. */
export const healthGroups = ['peer', 'machine', 'agreed', 'ledger', 'messages'] as const;
export type HealthGroup = (typeof healthGroups)[number];

/** The group that a line stands in. */
export function healthGroup({ of }: Pick<HealthLine, 'of'>): HealthGroup {
  switch (of) {
    case 'peer':
    case 'heard-from-peer':
    case 'taken-by-peer':
    case 'clock':
      return 'peer';
    case 'database':
    case 'disk':
    case 'certificate':
    case 'keys':
      return 'machine';
    case 'agreement':
    case 'catalogue-there':
    case 'law-there':
      return 'agreed';
    case 'ledger-waiting':
    case 'ledger-integrated':
    case 'ledger-published':
    case 'ledger-alarms':
      return 'ledger';
    case 'on-their-way':
    case 'stuck':
    case 'reconciliation':
      return 'messages';
  }
}
