// SPDX-License-Identifier: EUPL-1.2
import { basename } from 'node:path';
import { type Block, LawFile } from './block-schema.ts';
import { yamlFiles } from './load-catalogue.ts';
import { readYaml } from './read-yaml.ts';

/** A block of the law, with the place it was read from. */
export type LocatedBlock = {
  readonly block: Block;
  /** `file.yaml:line` of a part of the block, or of the block itself. */
  readonly placeOf: (path?: readonly PropertyKey[]) => string;
};

const otherFiles = new Set([
  'vocabulary.yaml',
  'acts.yaml',
  'obligations.yaml',
  'periods.yaml',
  'value-words.yaml',
]);

/**
 * Every reading of every provision, also those that were corrected since.
 * @throws SamsynError with path `file.yaml:line`.
 */
export function loadBlocks(folder: string): LocatedBlock[] {
  const files = yamlFiles(folder).filter((file) => !otherFiles.has(basename(file)));
  return files.flatMap((file) => {
    const { content, placeOf } = readYaml(file, LawFile);
    return content.rules.map((block, index) => ({
      block,
      placeOf: (path: readonly PropertyKey[] = []) => placeOf(['rules', index, ...path]),
    }));
  });
}
