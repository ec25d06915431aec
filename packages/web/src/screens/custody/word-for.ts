// SPDX-License-Identifier: EUPL-1.2

/** The words for a code; the code itself where there are none, so that nothing is hidden. */
export function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
