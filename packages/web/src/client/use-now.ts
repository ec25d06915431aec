// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react';

const tickMs = 30_000;

/** The browser's clock (milliseconds since 1970 UTC), anew every half minute: ages must age. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
