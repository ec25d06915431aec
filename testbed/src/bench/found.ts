// SPDX-License-Identifier: EUPL-1.2
import type { AttachmentFigure } from './attachments-bench.ts';
import type { ExchangeFigure } from './exchange/exchange-figure.ts';
import type { LawFigure } from './law-figures.ts';
import type { Measured } from './measure.ts';
import type { OfficerFigure } from './officer/officer-bench.ts';
import type { ResyncFigure } from './resync-bench.ts';

/** Where and when something was measured, and what else the machine did. */
export interface Circumstances {
  readonly on: string;
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  /** Processes that wanted a core on average, over the minute before (1.0: one core's worth). */
  readonly load: number;
}

/** Everything that has been measured, each by its name, with where it was. */
export interface Found {
  readonly rooms?: Circumstances & { readonly measured: readonly Measured[] };
  readonly rules?: Circumstances & { readonly figures: readonly LawFigure[] };
  readonly impact?: Circumstances & { readonly figures: readonly LawFigure[] };
  readonly attachments?: Circumstances & AttachmentFigure;
  readonly resync?: Circumstances & ResyncFigure;
  /** Lists and pages, at each number of cases. */
  readonly officer?: Readonly<Record<string, Circumstances & OfficerFigure>>;
  readonly exchange?: Circumstances & ExchangeFigure;
}
