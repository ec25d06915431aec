// SPDX-License-Identifier: EUPL-1.2
import { limits, SamsynError } from '@samsyn/terms';
import { BundleFile } from './bundle.ts';
import { decodeText } from './decode-text.ts';

const plainName = /^[A-Za-z][A-Za-z0-9]{0,39}$/;

/** No cause is kept: a parser's message quotes what it read. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SamsynError('evidence.malformed', 'not JSON', 'file');
  }
}

/**
 * A bundle file in its one form: members in the order of the schema, no space, nothing after the
 * end. Every other spelling of the same JSON is refused.
 * @throws SamsynError `evidence.malformed`, `input.too-large`
 */
export function parseBundle(bytes: Uint8Array): BundleFile {
  if (bytes.length > limits.evidenceBytesMax)
    throw new SamsynError('input.too-large', `above ${limits.evidenceBytesMax} bytes`, 'file');
  const text = decodeText(bytes, 'file');
  const parsed = BundleFile.safeParse(parseJson(text));
  if (!parsed.success) {
    const path = (parsed.error.issues[0]?.path ?? [])
      .map((part) => (typeof part === 'number' || plainName.test(String(part)) ? part : '?'))
      .join('.');
    throw new SamsynError('evidence.malformed', 'not a bundle of this version', path || 'file');
  }
  if (JSON.stringify(parsed.data) !== text)
    throw new SamsynError('evidence.malformed', 'a bundle, but not in its one form', 'file');
  return parsed.data;
}
