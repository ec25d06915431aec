// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { type PeriodId, PeriodId as Ids, type PeriodRule, SamsynError } from '@samsyn/terms';
import type { Act } from './acts-schema.ts';
import { type PeriodBlock, type PeriodExample, PeriodsFile } from './periods-schema.ts';
import { readYaml } from './read-yaml.ts';

/** A wording of a period with its examples, and the place it was read from. */
export type LocatedPeriod = {
  readonly rule: PeriodRule;
  readonly examples: readonly PeriodExample[];
  /** `file.yaml:line` of a part of it, or of the whole. */
  readonly placeOf: (path?: readonly PropertyKey[]) => string;
};

/**
 * Reads `law/periods.yaml`: every period of the vocabulary, in one wording a day.
 * @throws SamsynError with path `file.yaml:line`: `law.overlap` where two wordings of a period share
 * a day, `law.unknown-word` for an act that acts.yaml lacks, `law.schema` for a period that is not
 * there or a reading that does not say through which amendment it was read.
 */
export function loadPeriods(folder: string, acts: readonly Act[]): readonly LocatedPeriod[] {
  const { content, placeOf } = readYaml(join(folder, 'periods.yaml'), PeriodsFile);
  const located = content.periods.map((block, index) =>
    locate(block, (path = []) => placeOf(['periods', index, ...path])),
  );
  const known = new Set(acts.map(({ act }) => act));
  for (const [index, period] of located.entries()) {
    requireKnownActs(period, known);
    requireReadThrough(period);
    for (const earlier of located.slice(0, index)) requireApart(earlier, period);
  }
  requireAll(located, placeOf(['periods']));
  return located;
}

function locate(block: PeriodBlock, placeOf: LocatedPeriod['placeOf']): LocatedPeriod {
  const { examples, ...rule } = block;
  return { rule, examples, placeOf };
}

function requireKnownActs({ rule, placeOf }: LocatedPeriod, known: ReadonlySet<string>): void {
  const unknown = [...rule.cites, ...rule.counting.cites].find(({ act }) => !known.has(act));
  if (unknown)
    throw new SamsynError(
      'law.unknown-word',
      `the act ${unknown.act} is not in acts.yaml`,
      placeOf(['cites']),
    );
}

function requireReadThrough({ rule, placeOf }: LocatedPeriod): void {
  if ((rule.evidence === 'read') !== (rule.textReadThrough !== undefined))
    throw new SamsynError(
      'law.schema',
      'a wording that was read, and only that, says through which amendment',
      placeOf(['evidence']),
    );
}

function requireApart({ rule: one }: LocatedPeriod, { rule: two, placeOf }: LocatedPeriod): void {
  if (one.period !== two.period) return;
  const [a, b] = [one.inForce, two.inForce];
  const apart =
    (a.until !== undefined && a.until <= b.from) || (b.until !== undefined && b.until <= a.from);
  if (!apart)
    throw new SamsynError(
      'law.overlap',
      `${two.period} is in force twice: [${a.from}, ${a.until ?? ''}) and [${b.from}, ${b.until ?? ''})`,
      placeOf(['inForce']),
    );
}

function requireAll(located: readonly LocatedPeriod[], place: string): void {
  const there = new Set<PeriodId>(located.map(({ rule }) => rule.period));
  const lacking = Ids.options.find((period) => !there.has(period));
  if (lacking) throw new SamsynError('law.schema', `the period ${lacking} is not there`, place);
}
