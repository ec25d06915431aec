// SPDX-License-Identifier: EUPL-1.2
import { statSync } from 'node:fs';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Rank of a file: those that may start nodes before the rest. */
const rank = ({ moduleId }: TestSpecification): number =>
  moduleId.includes('/testbed/src/') ? 0 : 1;
const bytes = ({ moduleId }: TestSpecification): number => statSync(moduleId).size;

/**
 * Files that may start nodes come first, large before small, so that no worker is left alone with a
 * long file when the others have ended.
 */
export class NodesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b) || bytes(b) - bytes(a)));
  }
}
