// SPDX-License-Identifier: EUPL-1.2
import { cite } from '@samsyn/terms';
import type { Provision } from '@samsyn/terms';
import type { Computed, Standing, StandingSituation } from './computed.ts';
import { evidenceOf } from './evidence-of.ts';

function eachOnce(provisions: readonly Provision[]): Provision[] {
  return [...new Map(provisions.map((one) => [cite(one), one])).values()];
}

/** What a confirmation was given on: the entries and fields read, the rules, and the day they give. */
function basisTextOf({ fact, value, read, rules, restsOn = [] }: Computed): string {
  const entries = read
    .map(([entry, fields]) => [entry.entryId, entry.asOf, fields.map((name) => entry.value[name])])
    .map((one) => JSON.stringify(one))
    .toSorted();
  const wordings = rules.map(({ period, inForce, from, length, counting }) =>
    JSON.stringify([period, inForce.from, from, length, counting]),
  );
  return JSON.stringify([
    fact,
    value.on,
    entries,
    wordings.toSorted(),
    restsOn.map(({ basisText }) => basisText),
  ]);
}

/**
 * The fact as it stands: a proposal is confirmed while an officer's word was given on this very
 * basis, and no longer.
 */
export function settle(situation: StandingSituation, computed: Computed): Standing {
  const { fact, value, standing, read, rules } = computed;
  const basisText = basisTextOf(computed);
  const confirmed = standing === 'proposed' ? situation.confirmedOn(fact, basisText) : undefined;
  return {
    fact,
    value,
    standing: confirmed ? 'confirmed' : standing,
    basis: read.map(([{ entryId }, fields]) => ({
      entryId,
      fields: fields.filter((name) => entryHas(read, entryId, name)),
    })),
    said: [...(computed.said ?? [])],
    provisions: eachOnce([
      ...(computed.provisions ?? []),
      ...rules.flatMap(({ cites, counting }) => [...cites, ...counting.cites]),
    ]),
    evidence: evidenceOf(rules, situation.on),
    missing: [...new Set(computed.missing)],
    notes: [
      ...new Map(
        [...rules.flatMap(({ note }) => (note ? [note] : [])), ...(computed.notes ?? [])].map(
          (note) => [note.en, note],
        ),
      ).values(),
    ],
    confirmed: confirmed ?? null,
    basisText,
  };
}

function entryHas(read: Computed['read'], entryId: string, name: string): boolean {
  return read.some(([entry]) => entry.entryId === entryId && entry.value[name] !== undefined);
}
