// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react';

/** The value once it has stood for as long, milliseconds. */
export function useSettled<T>(value: T, forMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), forMs);
    return () => clearTimeout(waiting);
  }, [value, forMs]);
  return settled;
}
