// SPDX-License-Identifier: EUPL-1.2
import { type Condition, type Vocabulary } from '@samsyn/rules';
import { SamsynError } from '@samsyn/terms';
import type { WhenText } from './when-schema.ts';

/**
 * The condition that the text means; every part must hold.
 * @throws SamsynError `law.unknown-word` for a fact or a value that the vocabulary lacks.
 */
export function compileCondition(
  text: WhenText,
  vocabulary: Vocabulary,
  placeOf: (path: readonly PropertyKey[]) => string,
  path: readonly PropertyKey[] = ['when'],
): Condition {
  const parts = Object.entries(text).map(([key, value]): Condition => {
    const here = [...path, key];
    const inner = (part: WhenText, at: readonly PropertyKey[]): Condition =>
      compileCondition(part, vocabulary, placeOf, at);
    if (key === 'not' && isText(value)) return { kind: 'not', of: inner(value, here) };
    if (key === 'any' || key === 'all')
      return { kind: key, of: texts(value).map((part, index) => inner(part, [...here, index])) };
    const values = words(value);
    const unknown = findUnknown(key, values, vocabulary);
    if (unknown)
      throw new SamsynError('law.unknown-word', `no such word: ${unknown}`, placeOf(here));
    return { kind: 'fact', fact: key, values };
  });
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'all', of: parts };
}

function findUnknown(
  fact: string,
  values: readonly string[],
  vocabulary: Vocabulary,
): string | undefined {
  const known = vocabulary[fact];
  if (known === undefined) return fact;
  const value = values.find((one) => !known.domain.includes(one));
  return value === undefined ? undefined : `${fact}: ${value}`;
}

type Part = WhenText[string];

function isText(value: Part): value is WhenText {
  return typeof value === 'object' && !Array.isArray(value);
}

function texts(value: Part): WhenText[] {
  return Array.isArray(value)
    ? value.filter((one): one is WhenText => typeof one === 'object')
    : [];
}

function words(value: Part): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
