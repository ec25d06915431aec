// SPDX-License-Identifier: EUPL-1.2
import { makeBundle } from './make-bundle.ts';
import type { BundleParts } from './make-bundle.ts';
import type { SampleAuthority, SampleCast } from './sample-cast.ts';

/** A vector before its file is spelled out: what is wrong with it, and where that should show. */
export interface VectorRow {
  readonly name: string;
  readonly says: string;
  readonly file: Uint8Array;
  /** The code and the place of the refusal; absent where the file is good. */
  readonly refused?: readonly [code: string, path: string];
}

/** A bundle that its own exporter has signed, whatever it says: a lie, not damage. */
export async function told(
  cast: SampleCast,
  parts: BundleParts,
  signer: SampleAuthority = cast.north,
): Promise<Uint8Array> {
  return makeBundle(parts, signer.own);
}

/** The parts with the entry at this place changed. */
export function withEntry(
  parts: BundleParts,
  at: number,
  change: Partial<BundleParts['entries'][number]>,
): BundleParts {
  const entries = parts.entries.map((entry, index) =>
    index === at ? { ...entry, ...change } : entry,
  );
  return { ...parts, entries };
}

/** What an exporter says and signs without its being so, and the code and place that show it. */
export type Lie = readonly [
  name: string,
  says: string,
  parts: BundleParts,
  code: string,
  path: string,
];

/** The lies as their exporter tells them. */
export async function toldAll(
  cast: SampleCast,
  lies: readonly Lie[],
): Promise<readonly VectorRow[]> {
  const rows: VectorRow[] = [];
  for (const [name, says, parts, code, path] of lies)
    rows.push({ name, says, file: await told(cast, parts), refused: [code, path] });
  return rows;
}
