// SPDX-License-Identifier: EUPL-1.2
import type { QueryClient } from '@tanstack/react-query';

/**
 * Tells if what is on its way to the node right now comes back refused, also to a form that has gone
 * from the screen meanwhile; nothing once it was recorded, and nothing where nothing is on its way.
 */
export function whenRefused(client: QueryClient, then: (error: Error) => void): void {
  const cache = client.getMutationCache();
  const sent = cache.getAll().findLast(({ state }) => state.status === 'pending');
  if (sent === undefined) return;
  const stop = cache.subscribe(({ mutation }) => {
    if (mutation !== sent || sent.state.status === 'pending') return;
    stop();
    if (sent.state.error !== null) then(sent.state.error);
  });
}
