// SPDX-License-Identifier: EUPL-1.2
import type { Diagram, DiagramSpace } from '../diagram/diagram-space.ts';
import { supportOf } from '../diagram/walk-diagram.ts';

const answers = 256;

/** Facts that are read together, as one code: the first fact's value counts most. */
export type Chunk = { readonly levels: readonly number[]; readonly codes: number };

/**
 * Many questions of one occasion answered at once: occasions that differ in nothing that any of the
 * diagrams asks are one class, and each class is answered once. Steps are drawn up as they are met.
 */
export type ClassTable = {
  readonly chunks: readonly Chunk[];
  /**
   * The class of each occasion. One column a chunk, one code an occasion; all of one length.
   */
  readonly classify: (columns: readonly Uint16Array[]) => Int32Array;
  /** The answer of each diagram to each class: `diagrams` answers a class. */
  readonly answers: () => Uint8Array;
  readonly classes: () => number;
};

export function classTable(
  space: DiagramSpace,
  diagrams: readonly Diagram[],
  codesMax = 4_096,
): ClassTable {
  const chunks = chunksOf(space, diagrams, codesMax);
  const interned = chunks.map(() => new Map<string, number>());
  const states = [[[...diagrams]], ...chunks.map((): Diagram[][] => [])];
  const steps = chunks.map(() => new Int32Array(0));
  const step = (at: number, state: number, code: number): number => {
    const chunk = chunks[at];
    const from = states[at]?.[state];
    if (chunk === undefined || from === undefined) throw new RangeError('no such state');
    const values = valuesOf(space, chunk, code);
    const next = from.map((diagram) => descend(space, diagram, values));
    const key = next.join();
    const known = interned[at]?.get(key);
    const found = known ?? interned[at]?.size ?? 0;
    if (known === undefined) {
      interned[at]?.set(key, found);
      states[at + 1]?.push(next);
    }
    const grown = roomFor(steps[at] ?? new Int32Array(0), (state + 1) * chunk.codes);
    grown[state * chunk.codes + code] = found + 1;
    steps[at] = grown;
    return found;
  };
  const classify = (columns: readonly Uint16Array[]): Int32Array => {
    let state = new Int32Array(columns[0]?.length ?? 0);
    for (const [at, column] of columns.entries()) {
      const { codes } = chunks[at] ?? { codes: 1 };
      let table = steps[at] ?? new Int32Array(0);
      const next = new Int32Array(state.length);
      for (let row = 0; row < state.length; row += 1) {
        const from = state[row] ?? 0;
        const code = column[row] ?? 0;
        let found = (table[from * codes + code] ?? 0) - 1;
        if (found < 0) {
          found = step(at, from, code);
          table = steps[at] ?? table;
        }
        next[row] = found;
      }
      state = next;
    }
    return state;
  };
  const last = (): Diagram[][] => states.at(-1) ?? [];
  return {
    chunks,
    classify,
    answers: () => Uint8Array.from(last().flat()),
    classes: () => last().length,
  };
}

function chunksOf(space: DiagramSpace, diagrams: readonly Diagram[], codesMax: number): Chunk[] {
  const support = new Set(diagrams.flatMap((diagram) => [...supportOf(space, diagram)]));
  const chunks: { levels: number[]; codes: number }[] = [];
  for (const level of [...support].toSorted((a, b) => a - b)) {
    const size = space.sizes[level] ?? 1;
    const open = chunks.at(-1);
    if (open && open.codes * size <= codesMax) {
      open.levels.push(level);
      open.codes *= size;
    } else chunks.push({ levels: [level], codes: size });
  }
  return chunks;
}

function valuesOf(space: DiagramSpace, chunk: Chunk, code: number): Map<number, number> {
  const values = new Map<number, number>();
  let left = code;
  for (const level of chunk.levels.toReversed()) {
    const size = space.sizes[level] ?? 1;
    values.set(level, left % size);
    left = Math.floor(left / size);
  }
  return values;
}

function descend(
  space: DiagramSpace,
  diagram: Diagram,
  values: ReadonlyMap<number, number>,
): Diagram {
  let at = diagram;
  while (at >= answers) {
    const value = values.get(space.levelOf(at));
    if (value === undefined) return at;
    at = space.childOf(at, value);
  }
  return at;
}

function roomFor(table: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(size, table.length));
  larger.set(table);
  return larger;
}
