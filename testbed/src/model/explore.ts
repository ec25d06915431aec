// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';

/** One step of a run, in words. */
export interface Step<State> {
  readonly name: string;
  readonly state: State;
}

export interface Exploration {
  readonly states: number;
  /** The shortest run to a state that breaks the property; absent when none does. */
  readonly violation?: { readonly property: string; readonly run: readonly string[] };
  /** Names of the goals that some run reached: an empty model proves nothing. */
  readonly reached: ReadonlySet<string>;
}

export interface Model<State> {
  readonly start: State;
  readonly next: (state: State) => Iterable<Step<State>>;
  /** The name of a property that the state breaks. */
  readonly broken: (state: State) => string | undefined;
  readonly goals: (state: State) => readonly string[];
  readonly statesMax: number;
}

interface Came {
  readonly from: string | null;
  readonly name: string;
}

/** A state by 128 bits of its content: two of a few million states that share them are not met. */
function keyOf(state: unknown): string {
  return createHash('md5').update(JSON.stringify(state)).digest('base64');
}

function runTo(cameBy: ReadonlyMap<string, Came>, key: string): readonly string[] {
  const names: string[] = [];
  for (let at = cameBy.get(key); at && at.from !== null; at = cameBy.get(at.from))
    names.unshift(at.name);
  return names;
}

/**
 * Visits every reachable state, breadth first, so that a violation comes with a shortest run.
 * @throws Error when there are more states than the model's bound: nothing is then proved
 */
export function explore<State>(model: Model<State>): Exploration {
  const first = keyOf(model.start);
  const cameBy = new Map<string, Came>([[first, { from: null, name: 'start' }]]);
  const reached = new Set<string>();
  let front: State[] = [model.start];
  while (front.length > 0) {
    const following: State[] = [];
    for (const state of front) {
      const key = keyOf(state);
      for (const goal of model.goals(state)) reached.add(goal);
      const property = model.broken(state);
      if (property !== undefined)
        return { states: cameBy.size, violation: { property, run: runTo(cameBy, key) }, reached };
      for (const step of model.next(state)) {
        const stepKey = keyOf(step.state);
        if (cameBy.has(stepKey)) continue;
        cameBy.set(stepKey, { from: key, name: step.name });
        following.push(step.state);
      }
    }
    if (cameBy.size > model.statesMax)
      throw new Error(`more than ${model.statesMax} states: not explored whole`);
    front = following;
  }
  return { states: cameBy.size, reached };
}
