// SPDX-License-Identifier: EUPL-1.2
import type { Vocabulary } from '@samsyn/rules';
import { CatalogueRole, type FactName, type Facts, limits, SamsynError } from '@samsyn/terms';
import type { Caseload } from './caseload.ts';

/** What a case is encoded from. */
export type CaseRow = {
  readonly facts: Facts;
  /** The unit that has the case, by authority. */
  readonly units: Readonly<Record<string, string>>;
};

/** Cases that are encoded one by one, and encoded again one by one when they change. */
export type CaseloadBuilder = {
  /** Encodes the case, in the place of what was known of the key; left out while a fact is unknown. */
  readonly put: (key: string, row: CaseRow) => void;
  readonly remove: (key: string) => void;
  /** The cases as they stand; the same object as last time when none was changed since. */
  readonly caseload: () => Caseload;
};

export type CaseloadForm = {
  readonly vocabulary: Vocabulary;
  /** The facts that differ between cases; a fact that a case leaves out has the default. */
  readonly varying: readonly FactName[];
  readonly alike: Facts;
  readonly units: Readonly<Partial<Record<CatalogueRole, readonly string[]>>>;
};

type Field = {
  readonly of: 'fact' | 'unit';
  readonly name: string;
  readonly values: ReadonlyMap<string, number>;
  codes: Uint8Array;
};

const casesAtFirst = 1_024;

/** @throws SamsynError `law.unknown-word` for a fact that the vocabulary lacks. */
export function caseloadBuilder(form: CaseloadForm): CaseloadBuilder {
  const fields = [
    ...form.varying.map((name) => fieldOf('fact', name, domainOf(form.vocabulary, name))),
    ...Object.entries(form.units).map(([name, own]) => fieldOf('unit', name, own)),
  ];
  const places = new Map<string, number>();
  const keys: string[] = [];
  let built: Caseload | undefined;
  const leftOut = new Set<string>();
  const remove = (key: string): void => {
    built = undefined;
    leftOut.delete(key);
    const place = places.get(key);
    if (place === undefined) return;
    const last = keys.pop() ?? key;
    for (const { codes } of fields) codes[place] = codes[keys.length] ?? 0;
    if (last !== key) keys[place] = last;
    places.set(last, place);
    places.delete(key);
  };
  const put = (key: string, { facts, units: own }: CaseRow): void => {
    if (keys.length + leftOut.size >= limits.impactCasesMax)
      throw new SamsynError('input.too-large', `more than ${limits.impactCasesMax} cases`);
    const codes = fields.map(({ name, values, of }) => {
      const said = of === 'fact' ? (facts[name] ?? form.vocabulary[name]?.default) : own[name];
      return said === undefined ? undefined : values.get(said);
    });
    if (codes.includes(undefined)) {
      remove(key);
      leftOut.add(key);
      return;
    }
    leftOut.delete(key);
    const place = places.get(key) ?? keys.length;
    for (const [at, field] of fields.entries()) write(field, place, codes[at] ?? 0);
    places.set(key, place);
    keys[place] = key;
    built = undefined;
  };
  const caseload = (): Caseload => {
    built ??= snapshot(form, fields, keys.length, leftOut.size);
    return built;
  };
  return { put, remove, caseload };
}

function fieldOf(of: Field['of'], name: string, domain: readonly string[]): Field {
  const values = new Map(domain.map((value, code) => [value, code]));
  return { of, name, values, codes: new Uint8Array(casesAtFirst) };
}

function domainOf(vocabulary: Vocabulary, name: FactName): readonly string[] {
  const fact = vocabulary[name];
  if (fact === undefined)
    throw new SamsynError('law.unknown-word', 'the vocabulary has no such fact', name);
  return fact.domain;
}

function write(field: Field, place: number, code: number): void {
  if (place >= field.codes.length) {
    const larger = new Uint8Array(field.codes.length * 2);
    larger.set(field.codes);
    field.codes = larger;
  }
  field.codes[place] = code;
}

function snapshot(
  { alike }: CaseloadForm,
  fields: readonly Field[],
  cases: number,
  leftOut: number,
): Caseload {
  const facts = fields.filter(({ of }) => of === 'fact');
  return {
    cases,
    leftOut,
    columns: new Map(
      facts.map(({ name, values, codes }) => [
        name,
        { domain: [...values.keys()], codes: codes.slice(0, cases) },
      ]),
    ),
    alike,
    units: CatalogueRole.options.flatMap((authority) => {
      const own = fields.find(({ of, name }) => of === 'unit' && name === authority);
      if (own === undefined) return [];
      return [{ authority, units: [...own.values.keys()], codes: own.codes.slice(0, cases) }];
    }),
  };
}
