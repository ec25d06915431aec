// SPDX-License-Identifier: EUPL-1.2
import type { SessionView } from '@samsyn/contract';
import { createContext, use } from 'react';

export const SessionContext = createContext<SessionView | undefined>(undefined);

/** Who is signed in. Screens stand inside the shell, which shows none of them without a session. */
export function useSession(): SessionView {
  const session = use(SessionContext);
  if (session === undefined) throw new Error('a screen outside the shell');
  return session;
}
