// SPDX-License-Identifier: EUPL-1.2
import { type Diagram, type FactSpace, restrict, supportOf } from '@samsyn/rules';
import { type CatalogueItem, type FactName, type Facts, SamsynError } from '@samsyn/terms';
import { type Way, wayFacts, ways } from '../ways.ts';
import type { Comparison } from '../workbench.ts';
import type { Caseload } from './caseload.ts';
import { projectCases, type Projection } from './project-cases.ts';

/** One item that goes one way, of which the proposal changes the answer in some case. */
export type AskedWay = {
  readonly entry: CatalogueItem;
  readonly way: Way;
  /** Over the facts in which cases differ: zero where the answer is kept, else both in one code. */
  readonly moved: Diagram;
};

/** The cases of a load, told apart only by what the changed questions ask. */
export type CaseKinds = {
  readonly asked: readonly AskedWay[];
  /** Each set of changes once; many items can change alike. */
  readonly diagrams: readonly Diagram[];
  readonly projection: Projection;
  /** The code of each diagram in each kind of cases: `diagrams` codes a kind. */
  readonly codes: Uint8Array;
};

/** @throws SamsynError `law.unknown-word` naming a fact that the load says nothing of. */
export function caseKinds({ space, changed }: Comparison, caseload: Caseload): CaseKinds {
  const known = new Map<string, ReadonlyMap<number, number>>();
  const asked = changed.flatMap(({ entry, moved }) =>
    ways.flatMap((way): AskedWay[] => {
      const facts = { ...caseload.alike, ...wayFacts(way, entry) };
      const key = JSON.stringify(facts);
      const given = known.get(key) ?? givenIn(space, caseload, facts);
      known.set(key, given);
      const left = restrict(space.diagrams, moved, given);
      return left === 0 ? [] : [{ entry, way, moved: left }];
    }),
  );
  const diagrams = [...new Set(asked.map(({ moved }) => moved))];
  const facts = factsAsked(space, caseload, diagrams);
  const projection = projectCases(caseload, facts);
  return {
    asked,
    diagrams,
    projection,
    codes: codesOf(space, caseload, facts, diagrams, projection),
  };
}

/** What is alike in all cases, by the levels of the space. */
function givenIn(space: FactSpace, { columns }: Caseload, facts: Facts): Map<number, number> {
  const given = new Map<number, number>();
  for (const [level, name] of space.order.entries()) {
    if (columns.has(name) && facts[name] === undefined) continue;
    const { domain = [], default: byDefault = '' } = space.vocabulary[name] ?? {};
    const value = domain.indexOf(facts[name] ?? byDefault);
    if (value >= 0) given.set(level, value);
  }
  return given;
}

function factsAsked(
  space: FactSpace,
  caseload: Caseload,
  diagrams: readonly Diagram[],
): FactName[] {
  const support = new Set(diagrams.flatMap((diagram) => [...supportOf(space.diagrams, diagram)]));
  const facts = [...support].map((level) => space.order[level] ?? '').toSorted();
  const left = facts.find((name) => !caseload.columns.has(name));
  if (left !== undefined)
    throw new SamsynError('law.unknown-word', 'the cases say nothing of the fact', left);
  return facts;
}

function codesOf(
  { diagrams: space, vocabulary, levels }: FactSpace,
  { columns }: Caseload,
  facts: readonly FactName[],
  diagrams: readonly Diagram[],
  { first }: Projection,
): Uint8Array {
  const read = facts.map((name) => {
    const { domain, codes } = columns.get(name) ?? { domain: [], codes: new Uint8Array(0) };
    const own = domain.map((value) => vocabulary[name]?.domain.indexOf(value) ?? -1);
    return { level: levels.get(name) ?? -1, codes, own };
  });
  const values = new Int32Array(space.sizes.length);
  const found = new Uint8Array(first.length * diagrams.length);
  for (const [kind, place] of first.entries()) {
    for (const { level, codes, own } of read) values[level] = own[codes[place] ?? 0] ?? -1;
    for (const [at, diagram] of diagrams.entries()) {
      let node = diagram;
      while (node >= 256) node = space.childOf(node, values[space.levelOf(node)] ?? 0);
      found[kind * diagrams.length + at] = node;
    }
  }
  return found;
}
