// SPDX-License-Identifier: EUPL-1.2
import type { SessionView } from '@samsyn/contract';
import type { Desk } from '../../messages/sv-desks.ts';
import { paths } from '../../paths.ts';

export interface DeskLink {
  readonly desk: Desk;
  readonly href: string;
}

type Seen = Pick<
  SessionView,
  'readsDelivery' | 'readsKeys' | 'readsAgreements' | 'releasesOfficers' | 'reviewsAccess'
> & { readonly officer: Pick<SessionView['officer'], 'roles'> };

/** The desks of one who reads no cases, those first that something is most likely to wait at. */
export function desksOf(session: Seen): readonly DeskLink[] {
  const { roles } = session.officer;
  const desks: readonly (readonly [Desk, string, boolean])[] = [
    ['admin', paths.admin, roles.includes('administrator')],
    ['delivery', paths.delivery, session.readsDelivery],
    ['reconciliation', paths.reconciliation, session.readsDelivery],
    ['access-review', paths.accessReview, session.reviewsAccess],
    ['extract', paths.extract, roles.includes('data-protection-officer')],
    ['recipients', paths.recipients, session.reviewsAccess],
    [
      'indicators',
      paths.indicators,
      roles.some((role) => ['administrator', 'oversight', 'jurist'].includes(role)),
    ],
    ['keys', paths.keys, session.readsKeys],
    ['agreements', paths.agreements, session.readsAgreements],
    ['locks', paths.locks, session.releasesOfficers],
    ['evidence', paths.checkEvidence, session.reviewsAccess],
  ];
  return desks.flatMap(([desk, href, isTheirs]) => (isTheirs ? [{ desk, href }] : []));
}
