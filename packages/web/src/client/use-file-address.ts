// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react';

/** An address, in this browser alone, of a text as a file; gone when the screen is. */
export function useFileAddress(text: string, mediaType: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: mediaType }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text, mediaType]);
  return address;
}
