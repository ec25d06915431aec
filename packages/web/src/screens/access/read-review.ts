// SPDX-License-Identifier: EUPL-1.2
import { AccessReview } from '@samsyn/contract';
import { OfficerId, PlainDate } from '@samsyn/terms';

/** What the reviewer has written. */
export interface WrittenReview {
  readonly kind: AccessReview['by']['kind'];
  readonly subject: string;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

/** The review that was written, or which part of it does not do. */
export function readReview(
  written: WrittenReview,
): { readonly review: AccessReview } | { readonly missing: 'subject' | 'days' | 'reason' } {
  const { kind, reason } = written;
  const subject = written.subject.trim();
  const officerId = OfficerId.safeParse(subject);
  if (subject.length < 3 || (kind === 'officer' && !officerId.success))
    return { missing: 'subject' };
  const from = PlainDate.safeParse(written.from.trim());
  const until = PlainDate.safeParse(written.until.trim());
  if (!from.success || !until.success) return { missing: 'days' };
  const by = kind === 'case' ? { kind, number: subject } : { kind, officerId: subject };
  const asked = { by, from: from.data, until: until.data, reason, after: null };
  const parsed = AccessReview.safeParse(asked);
  if (parsed.success) return { review: parsed.data };
  const aboutReason = parsed.error.issues.some(({ path }) => path[0] === 'reason');
  return { missing: aboutReason ? 'reason' : 'days' };
}
