// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '@samsyn/terms';
import type { Gate, RuleNode } from '../rule-set.ts';
import type { Diagram, DiagramSpace } from './diagram-space.ts';
import type { FactSpace } from './fact-space.ts';

/** A place of the tree that the given facts do not rule out, and where its guard holds. */
export type ResidualNode = {
  readonly id: number;
  readonly node: RuleNode;
  readonly guard: Diagram;
  readonly below: readonly ResidualNode[];
};

/** The tree for one secrecy provision, or for none, and where the provision makes the item secret. */
export type ResidualLine = {
  readonly id: number;
  readonly secrecy: RuleId | undefined;
  readonly live: Diagram;
  readonly harmOpen: Diagram;
  /** Undefined where the given facts leave nothing of the general rule itself. */
  readonly root: ResidualNode | undefined;
};

/** A gate that the given facts do not rule out: where it applies, stops and waits. */
export type ResidualGate = {
  readonly id: number;
  readonly gate: Gate;
  readonly when: Diagram;
  readonly stops: Diagram;
  readonly waits: Diagram;
};

/**
 * What is left of a law once some facts are given. Two of one space are the same object exactly when
 * the same rules are left, under the same conditions: what is proved of one is proved of the other.
 */
export type Residual = {
  readonly id: number;
  /** A secrecy provision is needed whose wording nobody has encoded. */
  readonly refused: boolean;
  readonly lines: readonly ResidualLine[];
  readonly open: ResidualLine;
  readonly gates: readonly ResidualGate[];
};

/** The node of the space that is like it. */
export function residualNode(space: FactSpace, of: Omit<ResidualNode, 'id'>): ResidualNode {
  const { rule, state, outcome } = of.node;
  const key = `${rule.rule} ${rule.kind} ${state} ${outcome} ${of.guard} ${idsOf(of.below)}`;
  return nodes(space, key, (id) => ({ ...of, id }));
}

/** The line of the space that is like it. */
export function residualLine(space: FactSpace, of: Omit<ResidualLine, 'id'>): ResidualLine {
  const key = `${of.secrecy} ${of.live} ${of.harmOpen} ${of.root?.id}`;
  return lines(space, key, (id) => ({ ...of, id }));
}

/** The gate of the space that is like it. */
export function residualGate(space: FactSpace, of: Omit<ResidualGate, 'id'>): ResidualGate {
  const { rule, encoded, holdsDuties } = of.gate;
  const key = `${rule} ${encoded} ${holdsDuties} ${of.when} ${of.stops} ${of.waits}`;
  return gates(space, key, (id) => ({ ...of, id }));
}

/** The residual of the space that is like it. */
export function residualLaw(space: FactSpace, of: Omit<Residual, 'id'>): Residual {
  const key = `${of.refused} ${idsOf(of.lines)} ${of.open.id} ${idsOf(of.gates)}`;
  return residuals(space, key, (id) => ({ ...of, id }));
}

function idsOf(list: readonly { readonly id: number }[]): string {
  let ids = '';
  for (const { id } of list) ids += `${id},`;
  return ids;
}

type Interner<T> = (space: FactSpace, key: string, make: (id: number) => T) => T;

/** One object a space for each key. */
function interner<T>(): Interner<T> {
  const known = new WeakMap<DiagramSpace, Map<string, T>>();
  return ({ diagrams }, key, make) => {
    const ofSpace = known.get(diagrams) ?? new Map<string, T>();
    known.set(diagrams, ofSpace);
    const found = ofSpace.get(key) ?? make(ofSpace.size);
    ofSpace.set(key, found);
    return found;
  };
}

const nodes = interner<ResidualNode>();
const lines = interner<ResidualLine>();
const gates = interner<ResidualGate>();
const residuals = interner<Residual>();
