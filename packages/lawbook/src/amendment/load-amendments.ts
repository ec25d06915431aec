// SPDX-License-Identifier: EUPL-1.2
import { basename } from 'node:path';
import { SamsynError } from '@samsyn/terms';
import { yamlFiles } from '../load-catalogue.ts';
import { parseYaml, readYaml } from '../read-yaml.ts';
import { AmendmentFile } from './amendment-schema.ts';

/** A proposal as it was read, with the places it was read from. */
export type Amendment = AmendmentFile & {
  /** `file.yaml:line` of a part of the file. */
  readonly placeOf: (path: readonly PropertyKey[]) => string;
};

/** @throws SamsynError with path `file.yaml:line`; `law.schema` where the file has another name. */
export function loadAmendment(file: string): Amendment {
  const { content, placeOf } = readYaml(file, AmendmentFile);
  if (basename(file) !== `${content.amendment}.yaml`)
    throw new SamsynError(
      'law.schema',
      'the file is not named for its amendment',
      placeOf(['amendment']),
    );
  return { ...content, placeOf };
}

/** A proposal that is at hand as text, as one edits it. @throws SamsynError as `loadAmendment`. */
export function parseAmendment(text: string): Amendment {
  const { content, placeOf } = parseYaml(text, 'proposal.yaml', AmendmentFile);
  return { ...content, placeOf };
}

/** Every amendment of a folder, by name. @throws SamsynError as `loadAmendment`. */
export function loadAmendments(folder: string): Amendment[] {
  return yamlFiles(folder).map(loadAmendment);
}
