// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@samsyn/terms';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSession } from '../../client/use-session.ts';

/** The day of the law that the address names, else that of the session; and how to name another. */
export function useDay(): readonly [PlainDate, (on: PlainDate) => void] {
  const { on } = useSearch({ strict: false });
  const navigate = useNavigate();
  const { lawDate } = useSession();
  return [
    on ?? lawDate,
    (day) => void navigate({ to: '.', search: { on: day }, replace: true, resetScroll: false }),
  ];
}
