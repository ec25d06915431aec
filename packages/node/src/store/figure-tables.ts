// SPDX-License-Identifier: EUPL-1.2

/** The other authority's figures, to stand beside our own. */
export interface FigureTables {
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
