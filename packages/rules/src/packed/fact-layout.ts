// SPDX-License-Identifier: EUPL-1.2
import {
  type FactName,
  type Facts,
  type FactValue,
  type Question,
  SamsynError,
} from '@samsyn/terms';
import type { Vocabulary } from '../vocabulary.ts';

/** Every fact of the vocabulary by a number, and every value of it by a code; the last is "unknown". */
export type FactLayout = {
  readonly names: readonly FactName[];
  readonly domains: readonly (readonly FactValue[])[];
  readonly indexOf: ReadonlyMap<FactName, number>;
  readonly codesOf: readonly ReadonlyMap<FactValue, number>[];
  /** The code that stands for "unknown" in each fact. */
  readonly unknown: Uint8Array;
};

const domainSizeMax = 250;
const known = new WeakMap<Vocabulary, FactLayout>();

/**
 * The numbering that follows from the vocabulary, in its own order.
 * @throws SamsynError `law.too-complex` when a domain does not fit a byte.
 */
export function factLayout(vocabulary: Vocabulary): FactLayout {
  const found = known.get(vocabulary);
  if (found) return found;
  const facts = Object.values(vocabulary);
  const wide = facts.find(({ domain }) => domain.length > domainSizeMax);
  if (wide)
    throw new SamsynError('law.too-complex', `more than ${domainSizeMax} values`, wide.name);
  const layout: FactLayout = {
    names: facts.map(({ name }) => name),
    domains: facts.map(({ domain }) => domain),
    indexOf: new Map(facts.map(({ name }, index) => [name, index])),
    codesOf: facts.map(({ domain }) => new Map(domain.map((value, code) => [value, code]))),
    unknown: Uint8Array.from(facts, ({ domain }) => domain.length),
  };
  known.set(vocabulary, layout);
  return layout;
}

/** One code a fact; a value outside the domain, and a fact that is left out, is unknown. */
export function packFacts(facts: Facts, layout: FactLayout): Uint8Array {
  const codes = new Uint8Array(layout.names.length);
  for (const [index, name] of layout.names.entries()) {
    const value = facts[name];
    const code = value === undefined ? undefined : layout.codesOf[index]?.get(value);
    codes[index] = code ?? layout.unknown[index] ?? 0;
  }
  return codes;
}

const unsaidKnown = new WeakMap<Vocabulary, Uint8Array>();

/** The codes of a question: its own facts, and the vocabulary's default for what it leaves out. */
export function packQuestion({ facts, mode, item }: Question, vocabulary: Vocabulary): Uint8Array {
  const layout = factLayout(vocabulary);
  const unsaid = unsaidKnown.get(vocabulary) ?? packFacts(defaultsOf(vocabulary), layout);
  unsaidKnown.set(vocabulary, unsaid);
  const codes = unsaid.slice();
  for (const name in facts) setCode(codes, layout, name, facts[name] ?? 'unknown');
  setCode(codes, layout, 'mode', mode);
  setCode(codes, layout, 'item', item);
  setCode(codes, layout, 'secrecy', 'none');
  return codes;
}

function setCode(codes: Uint8Array, layout: FactLayout, name: FactName, value: FactValue): void {
  const index = layout.indexOf.get(name);
  if (index === undefined) return;
  codes[index] = layout.codesOf[index]?.get(value) ?? layout.unknown[index] ?? 0;
}

function defaultsOf(vocabulary: Vocabulary): Facts {
  return Object.fromEntries(Object.values(vocabulary).map((fact) => [fact.name, fact.default]));
}
