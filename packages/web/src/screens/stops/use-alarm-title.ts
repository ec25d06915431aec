// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react';

const turnMs = 1_000;

/**
 * While a stop stands, the window's title says so by turns with the screen's own, also when the
 * officer looks at another window; without turns for who has asked for less motion.
 */
export function useAlarmTitle(alarm: string): void {
  useEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let own = document.title;
    const turn = () => {
      if (document.title !== alarm) {
        own = document.title;
        document.title = alarm;
      } else if (!still) document.title = own;
    };
    turn();
    const timer = setInterval(turn, turnMs);
    return () => {
      clearInterval(timer);
      if (document.title === alarm) document.title = own;
    };
  }, [alarm]);
}
