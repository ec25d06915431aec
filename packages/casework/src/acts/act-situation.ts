// SPDX-License-Identifier: EUPL-1.2
import type {
  AuthorityRole,
  Digest,
  EntryId,
  EntrySource,
  GateResult,
  Instant,
  ItemEntry,
  PlainDate,
} from '@samsyn/terms';
import type { Competence } from '../competence/competence.ts';
import type { Custody } from '../custody/custody-on.ts';
import type { CaseStanding } from '../standing/case-standing.ts';
import type { StandingStops } from '../stops/standing-stops.ts';

/** An entry with the moment when it came to be known here. */
export interface KnownEntry extends ItemEntry {
  readonly knownAt: Instant;
}

/** Everything an act is judged on, as this authority knows it at the moment of the act. */
export interface ActSituation {
  readonly role: AuthorityRole;
  readonly now: Instant;
  readonly today: PlainDate;
  readonly entries: readonly KnownEntry[];
  readonly standing: CaseStanding;
  readonly stops: StandingStops;
  readonly competence: Competence;
  readonly custody: Custody;
  /** The latest result of the gate. */
  readonly gate: GateResult | undefined;
  /** When anything of the case last became known here. */
  readonly lastKnownAt: Instant;
  /** What the acting officer says that the act rests on. */
  readonly restsOn?: EntrySource;
  /** Documents of the case that the acting officer has opened. */
  readonly opened: ReadonlySet<Digest>;
  /** Entries that the other authority gave. */
  readonly received?: ReadonlySet<EntryId>;
  /** Own entries that the other authority has acknowledged. */
  readonly told: ReadonlySet<EntryId>;
}
