// SPDX-License-Identifier: EUPL-1.2
/** Whether each word that is asked for stands somewhere in the texts, in any case of letters. */
export function matches(asked: string, texts: readonly string[]): boolean {
  const text = texts.join(' ').toLocaleLowerCase('sv-SE');
  const words = asked.toLocaleLowerCase('sv-SE').split(/\s+/);
  return words.every((word) => text.includes(word));
}
