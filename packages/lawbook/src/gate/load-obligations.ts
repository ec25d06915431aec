// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { type Condition, type Vocabulary } from '@samsyn/rules';
import { SamsynError } from '@samsyn/terms';
import { compileCondition } from '../compile-condition.ts';
import { readYaml } from '../read-yaml.ts';
import type { WhenText } from '../when-schema.ts';
import {
  type Invariant,
  type Milder,
  ObligationsFile,
  type ProtectiveFact,
} from './obligations-schema.ts';

/** An obligation of the file with its conditions compiled, and its place. */
export type LoadedInvariant = Invariant & { readonly condition: Condition; readonly place: string };
export type LoadedProtective = ProtectiveFact & {
  readonly exceptWhere: readonly Condition[];
  readonly place: string;
};
export type Obligations = {
  readonly protective: readonly LoadedProtective[];
  readonly milder: readonly Milder[];
  readonly invariants: readonly LoadedInvariant[];
};

/**
 * Reads `obligations.yaml` of the law's folder.
 * @throws SamsynError with path `obligations.yaml:line`; `law.unknown-word` for a word that the
 * vocabulary lacks, `law.schema` for two obligations of one name and for a protective value that
 * only one of this file and the vocabulary names.
 */
export function loadObligations(folder: string, vocabulary: Vocabulary): Obligations {
  const { content, placeOf } = readYaml(join(folder, 'obligations.yaml'), ObligationsFile);
  const compiled = (text: WhenText, path: readonly PropertyKey[]): Condition =>
    compileCondition(text, vocabulary, placeOf, path);
  const protective = content.protective.map((one, index): LoadedProtective => {
    const place = placeOf(['protective', index]);
    const said = vocabulary[one.fact]?.protective;
    if (said === undefined || said.toSorted().join() !== one.values.toSorted().join())
      throw new SamsynError(
        'law.schema',
        `not the protective values that the vocabulary gives ${one.fact}`,
        place,
      );
    const exceptWhere = (one.except ?? []).map(({ where }, at) =>
      compiled(where, ['protective', index, 'except', at, 'where']),
    );
    return { ...one, exceptWhere, place };
  });
  const listed = new Set(protective.map(({ fact }) => fact));
  const left = Object.values(vocabulary).find(
    ({ name, protective: values }) => values.length > 0 && !listed.has(name),
  );
  if (left)
    throw new SamsynError('law.schema', `${left.name} is not listed`, placeOf(['protective']));
  const names = new Set<string>();
  const invariants = content.invariants.map((one, index): LoadedInvariant => {
    const place = placeOf(['invariants', index]);
    if (names.has(one.name))
      throw new SamsynError('law.schema', `the obligation ${one.name} stands twice`, place);
    names.add(one.name);
    return { ...one, condition: compiled(one.where, ['invariants', index, 'where']), place };
  });
  return { protective, milder: content.milder, invariants };
}
