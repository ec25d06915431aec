// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { Classification, ClassificationScheme, Digest, SamsynError } from '@samsyn/terms';
import { readYaml } from './read-yaml.ts';

/** The definitions in their versions; the hash is SHA-256 over the JSON of what was read. */
export type Classifications = ReadonlyMap<
  ClassificationScheme,
  Classification & { readonly hash: Digest }
>;

/**
 * Reads one file for each scheme, named for it.
 * @throws SamsynError with path `file.yaml:line`.
 */
export function loadClassifications(folder: string): Classifications {
  return new Map(
    ClassificationScheme.options.map((scheme) => [
      scheme,
      readClassification(join(folder, `${scheme}.yaml`)),
    ]),
  );
}

function readClassification(file: string): Classification & { readonly hash: Digest } {
  const { content, placeOf } = readYaml(file, Classification);
  if (basename(file) !== `${content.scheme}.yaml`)
    throw new SamsynError(
      'law.schema',
      'the file is not named for its scheme',
      placeOf(['scheme']),
    );
  for (const part of ['classes', 'grounds'] as const) {
    const codes = content[part].map(({ code }) => code);
    const again = codes.findIndex((code, index) => codes.indexOf(code) !== index);
    if (again >= 0)
      throw new SamsynError('law.schema', 'the code stands twice', placeOf([part, again]));
  }
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { ...content, hash: Digest.parse(hash) };
}
