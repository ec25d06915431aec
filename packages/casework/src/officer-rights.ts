// SPDX-License-Identifier: EUPL-1.2
import type { OfficerRole } from '@samsyn/terms';

/** What a role can carry; a case right also needs the case to be the officer's (UDL 16 §). */
export type Right =
  | 'read-cases'
  | 'import-cases'
  | 'export-cases'
  | 'hand-over'
  | 'judge'
  | 'send'
  | 'ask'
  | 'record-entries'
  | 'confirm-standing'
  | 'act'
  | 'use-force'
  | 'file-impediment'
  | 'register-court-decisions'
  | 'acknowledge-stops'
  | 'acknowledge-as-custodian'
  | 'acknowledge-as-carrier'
  | 'read-transport-orders'
  | 'read-joint'
  | 'read-figures'
  | 'read-delivery'
  | 'read-health'
  | 'review-access'
  | 'release-officers'
  | 'export-ledger'
  | 'read-ledger-alarms'
  | 'export-evidence'
  | 'keep-archive'
  | 'decide-erasure'
  | 'make-extract'
  | 'except-from-extract'
  | 'read-recipients'
  | 'read-agreements'
  | 'agree'
  | 'compare-law'
  | 'read-keys'
  | 'confirm-keys';

const rightsOf: Readonly<Record<OfficerRole, readonly Right[]>> = {
  'return-officer': [
    'read-figures',
    'read-cases',
    'read-joint',
    'export-cases',
    'hand-over',
    'judge',
    'send',
    'record-entries',
    'confirm-standing',
    'act',
    'file-impediment',
    'acknowledge-stops',
    'use-force',
    'export-evidence',
    'make-extract',
    'except-from-extract',
    'read-recipients',
  ],
  'intake-officer': [
    'read-figures',
    'read-cases',
    'read-joint',
    'judge',
    'send',
    'ask',
    'record-entries',
    'confirm-standing',
    'act',
    'file-impediment',
    'acknowledge-stops',
    'export-evidence',
    'read-recipients',
  ],
  'enforcement-officer': [
    'read-figures',
    'read-cases',
    'read-joint',
    'export-cases',
    'judge',
    'send',
    'ask',
    'record-entries',
    'confirm-standing',
    'act',
    'file-impediment',
    'acknowledge-stops',
    'use-force',
    'export-evidence',
    'make-extract',
    'except-from-extract',
    'read-recipients',
  ],
  jurist: [
    'read-figures',
    'read-cases',
    'judge',
    'read-agreements',
    'agree',
    'compare-law',
    'read-keys',
    'confirm-keys',
    'decide-erasure',
    'export-evidence',
    'except-from-extract',
    'read-recipients',
  ],
  registrar: [
    'read-cases',
    'import-cases',
    'keep-archive',
    'export-cases',
    'export-evidence',
    'make-extract',
    'read-recipients',
  ],
  administrator: [
    'read-figures',
    'read-ledger-alarms',
    'release-officers',
    'read-delivery',
    'read-health',
    'read-agreements',
    'read-keys',
    'confirm-keys',
  ],
  oversight: [
    'read-figures',
    'read-ledger-alarms',
    'review-access',
    'export-ledger',
    'read-agreements',
    'read-keys',
    'export-evidence',
    'read-recipients',
  ],
  'data-protection-officer': ['review-access', 'make-extract', 'read-recipients'],
  'court-desk': ['register-court-decisions'],
  custodian: ['acknowledge-as-custodian'],
  carrier: ['acknowledge-as-carrier', 'read-transport-orders'],
};

/** Whether any of the roles carries the right. */
export function hasRight(roles: readonly OfficerRole[], right: Right): boolean {
  return roles.some((role) => rightsOf[role].includes(right));
}
