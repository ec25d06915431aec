// SPDX-License-Identifier: EUPL-1.2
const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'text/plain': 'text',
};

/** What kind of file a document is. */
export function documentKind(mediaType: string): string {
  return kinds[mediaType] ?? mediaType;
}

/** A size in kB or MB (1 kB = 1000 bytes), as Swedish writes numbers. */
export function sizeText(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toLocaleString('sv-SE', { maximumFractionDigits: 1 })} ${unit}`;
}
