// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, Digest, EntryId, Instant, ItemId, instantOf, legalDay } from '@samsyn/terms';
import type { AuthorityRole, EntrySource, GateResult, ItemValue } from '@samsyn/terms';
import type { KnownEntry } from '../acts/act-situation.ts';
import type { Competence } from '../competence/competence.ts';

/** One of two nodes: what it has on disk. */
export interface Side {
  readonly role: AuthorityRole;
  readonly entries: readonly KnownEntry[];
  readonly competence: Competence;
  readonly opened: ReadonlySet<Digest>;
  readonly told: ReadonlySet<EntryId>;
  readonly gate: GateResult | undefined;
  /** Signals that were raised to more officers. */
  readonly raised: ReadonlySet<string>;
}

/** What is on its way: entries, or the case itself with its number. */
export type Sent = { readonly to: AuthorityRole } & (
  | { readonly kind: 'entries'; readonly entries: readonly KnownEntry[] }
  | { readonly kind: 'case'; readonly number: number }
  | { readonly kind: 'receipt'; readonly number: number; readonly accepted: boolean }
);

/** Two nodes, everything that was ever sent between them, and whose the case truly is. */
export interface World {
  readonly at: number;
  readonly migration: Side;
  readonly police: Side;
  readonly wire: readonly Sent[];
  readonly transfers: number;
  readonly holder: AuthorityRole | null;
  readonly arrived: ReadonlySet<number>;
  readonly receipted: ReadonlySet<number>;
  readonly ids: number;
}

export const decisionDocument = Digest.parse('d'.repeat(64));
const base = Date.parse('2026-11-23T09:00:00Z');
export const nowOf = ({ at }: World): Instant => instantOf(base + at);
export const todayOf = (world: World) => legalDay(nowOf(world));
export const otherRole = (role: AuthorityRole): AuthorityRole =>
  role === 'migration' ? 'police' : 'migration';

const held = {
  migration: AuthorityId.parse('migrationsverket'),
  police: AuthorityId.parse('polisen'),
} as const;

export interface Stated {
  readonly item: string;
  readonly value: ItemValue;
  readonly kind?: EntrySource['kind'];
  readonly hasDocument?: boolean;
}

/** Entries of an authority's own, known now, with ids of their own. */
export function entriesOf(
  world: World,
  role: AuthorityRole,
  stated: readonly Stated[],
): readonly KnownEntry[] {
  return stated.map(({ item, value, kind, hasDocument }, place) => ({
    entryId: EntryId.parse(
      `00000000-0000-7000-8000-${String(world.ids + place + 1).padStart(12, '0')}`,
    ),
    item: ItemId.parse(item),
    value,
    source: { kind: kind ?? 'decision', reference: 'P 1' },
    asOf: todayOf(world),
    heldBy: held[role],
    knownAt: nowOf(world),
    ...(hasDocument === true && {
      document: {
        digest: decisionDocument,
        mediaType: 'text/plain' as const,
        bytes: 1,
        title: 'Beslut',
      },
    }),
  }));
}

/** A world in which one side knows these entries too, a moment later. */
export function learn(world: World, role: AuthorityRole, entries: readonly KnownEntry[]): World {
  const side = world[role];
  const known = new Set(side.entries.map(({ entryId }) => entryId));
  const added = entries
    .filter(({ entryId }) => !known.has(entryId))
    .map((entry) => ({ ...entry, knownAt: nowOf(world) }));
  return {
    ...world,
    at: world.at + 1_000,
    ids: Math.max(world.ids, ...entries.map(({ entryId }) => Number(entryId.slice(-12)))),
    [role]: { ...side, entries: [...side.entries, ...added] },
  };
}
