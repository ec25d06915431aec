// SPDX-License-Identifier: EUPL-1.2
import type { Exemption, Gate, Rule, SecrecyRule } from '@samsyn/rules';
import {
  compileExemption,
  compileGate,
  compileRule,
  compileSecrecy,
  type Book,
} from './compile-block.ts';
import type { LocatedBlock } from './located-block.ts';
import type { Standing } from './standing-on.ts';

/** What a block is in the law of a day; undefined where it is no part of it. */
export type Part =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'secrecy'; readonly secrecy: SecrecyRule }
  | { readonly kind: 'exemption'; readonly exemption: Exemption }
  | { readonly kind: 'gate'; readonly gate: Gate }
  | undefined;

/**
 * Compiles a block for how it stands: the same object for the same standing, so that what is known of
 * a rule on one day is known of it on every day on which it stands so.
 */
export function partCompiler(located: LocatedBlock, book: Book): (standing: Standing) => Part {
  const known = new Map<string, Part>();
  return (standing) => {
    const key = keyOf(standing);
    const part = known.has(key) ? known.get(key) : compilePart(located, standing, book);
    known.set(key, part);
    return part;
  };
}

function keyOf(standing: Standing): string {
  return standing.kind === 'in-force'
    ? `${standing.interval.from} ${standing.unread}`
    : standing.kind;
}

function compilePart(located: LocatedBlock, standing: Standing, book: Book): Part {
  const { block } = located;
  if (standing.kind === 'absent' && block.kind !== 'secrecy') return undefined;
  switch (block.kind) {
    case 'default':
    case 'bar':
    case 'duty':
    case 'openness':
    case 'breaker':
      return { kind: 'rule', rule: compileRule(block, located, standing, book) };
    case 'secrecy': {
      const secrecy = compileSecrecy(block, located, standing, book);
      const never = { kind: 'any', of: [] } as const;
      const when = standing.kind === 'absent' ? never : secrecy.when;
      return { kind: 'secrecy', secrecy: { ...secrecy, when } };
    }
    case 'exemption':
      return standing.kind === 'in-force'
        ? { kind: 'exemption', exemption: compileExemption(block, located, standing, book) }
        : undefined;
    case 'gate':
      return { kind: 'gate', gate: compileGate(block, located, standing, book) };
  }
}
