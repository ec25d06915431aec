// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useMemo } from 'react';

/** An address, in this browser alone, of a text as a file; gone when the screen is. */
export function useFileAddress(text: string, mediaType: string): string {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([text], { type: mediaType })),
    [text, mediaType],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return address;
}
