// SPDX-License-Identifier: EUPL-1.2
import { entryVectors } from './entry-vectors.ts';
import { fileVectors } from './file-vectors.ts';
import { lieVectors } from './lie-vectors.ts';
import { partVectors } from './part-vectors.ts';
import type { SampleCast } from './sample-cast.ts';
import type { VectorRow } from './vector-row.ts';

/** Every vector, made afresh with these keys. */
export async function vectorCases(cast: SampleCast): Promise<readonly VectorRow[]> {
  return [
    ...(await fileVectors(cast)),
    ...(await lieVectors(cast)),
    ...(await partVectors(cast)),
    ...(await entryVectors(cast)),
  ];
}
