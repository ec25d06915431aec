// SPDX-License-Identifier: EUPL-1.2
import type { Provision } from '@samsyn/terms';
import type { ColumnType } from 'kysely';

/** The other authority's figures, to stand beside our own, and how items stood before. */
export interface FigureTables {
  earlier_standings: {
    person_id: string;
    disclosure_id: string;
    item: string;
    until: string;
    outcome: string;
    provision: ColumnType<Provision, string, never>;
    word: string | null;
    word_at: string | null;
  };
  received_figures: {
    digest: string;
    authority: string;
    period_from: string;
    period_until: string;
    computed_at: string;
    signed: Uint8Array;
    received_at: string;
  };
}
