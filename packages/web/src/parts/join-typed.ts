// SPDX-License-Identifier: EUPL-1.2
/** What was typed into the fields of a form, in one line, so that it can be given back. */
export function joinTyped(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('; ');
}
