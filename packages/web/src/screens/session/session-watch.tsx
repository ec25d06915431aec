// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { IdleWarning } from './idle-warning.tsx';
import { SessionOver } from './session-over.tsx';

/** Warns before the session ends, and has the officer sign in again without losing anything. */
export function SessionWatch({ isOver }: { readonly isOver: boolean }) {
  const client = useQueryClient();
  const wasOver = useRef(isOver);
  useEffect(() => {
    const again = wasOver.current && !isOver;
    wasOver.current = isOver;
    if (again)
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  }, [client, isOver]);
  return isOver ? <SessionOver /> : <IdleWarning />;
}
