// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';

interface Said {
  readonly text: string;
  /** The page where it was done. */
  readonly from: string;
  /** The page that it is shown on after that one; null while none is. */
  readonly next: string | null;
}

const nothing: Said = { text: '', from: '', next: null };

/** What has just been recorded, as the page that is open shows it. */
export interface ShownSaid {
  readonly text: string;
  /** Whether it was done on the page before this one. */
  readonly isEarlier: boolean;
  readonly say: (text: string) => void;
  readonly close: () => void;
}

/**
 * What the officer has just done stands on the page where it was done and on the next one, since an
 * act may lead away, or be answered when the page has been left; until it is put away, or something
 * else is sent to the node.
 */
export function useSaid(pathname: string): ShownSaid {
  const client = useQueryClient();
  const [said, setSaid] = useState(nothing);
  if (said.text !== '' && pathname !== (said.next ?? said.from))
    setSaid(said.next === null ? { ...said, next: pathname } : nothing);
  useEffect(
    () =>
      client.getMutationCache().subscribe(({ type }) => {
        if (type === 'added') setSaid(nothing);
      }),
    [client],
  );
  const say = useCallback(
    (text: string) => setSaid({ text, from: pathname, next: null }),
    [pathname],
  );
  const close = useCallback(() => setSaid(nothing), []);
  return { text: said.text, isEarlier: said.next !== null, say, close };
}
