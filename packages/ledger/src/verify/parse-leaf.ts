// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { decodeUtf8 } from './decode.ts';
import { parseJsonObject } from './parse-json-line.ts';

/** An entry's leaf as a stranger reads it: any event name, in form. */
export interface Leaf {
  readonly id: string;
  readonly at: string;
  readonly event: string;
  readonly actor: string;
  readonly subject: string | undefined;
  readonly commitment: string;
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

const name = /^.{1,200}$/su;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/**
 * The members of a leaf, which is canonical JSON to the byte.
 * @throws SamsynError `ledger.leaf`, or `ledger.malformed` when it is no JSON
 */
export function parseLeaf(bytes: Uint8Array, path: string): Leaf {
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new SamsynError('ledger.leaf', 'not UTF-8', path);
  const { v, id, at, event, actor, subject, commitment } = parseJsonObject(text, path);
  const inForm =
    v === 1 &&
    isText(id, name) &&
    isText(at, instant) &&
    isText(event, /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/) &&
    isText(actor, name) &&
    (subject === undefined || isText(subject, name)) &&
    isText(commitment, /^[0-9a-f]{64}$/);
  if (!inForm) throw new SamsynError('ledger.leaf', 'a leaf lacks what it must have', path);
  if (JSON.stringify({ actor, at, commitment, event, id, subject, v }) !== text)
    throw new SamsynError('ledger.leaf', 'a leaf that is not in its one form', path);
  return { id, at, event, actor, subject, commitment };
}
