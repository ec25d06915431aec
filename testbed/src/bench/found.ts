// SPDX-License-Identifier: EUPL-1.2
import type { FailoverResult } from '../failover/run-failover.ts';
import type { ReplicasResult } from '../replicas/run-replicas.ts';
import type { AttachmentFigure } from './attachments-bench.ts';
import type { Circumstances } from './circumstances.ts';
import type { ExchangeFigure } from './exchange/exchange-figure.ts';
import type { SoakFigure } from './exchange/soak-figure.ts';
import type { GrowthFigure } from './growth/growth-figure.ts';
import type { LawFigure } from './law-figures.ts';
import type { Measured } from './measure.ts';
import type { OfficerFigure } from './officer/officer-bench.ts';
import type { QueueFigure } from './queue/queue-figure.ts';
import type { ResyncFigure } from './resync-bench.ts';

/** Everything that has been measured, each by its name, with where it was. */
export interface Found {
  readonly rooms?: Circumstances & { readonly measured: readonly Measured[] };
  readonly rules?: Circumstances & { readonly figures: readonly LawFigure[] };
  readonly impact?: Circumstances & { readonly figures: readonly LawFigure[] };
  readonly attachments?: Circumstances & AttachmentFigure;
  readonly resync?: Circumstances & ResyncFigure;
  /** Lists and pages, at each number of cases. */
  readonly officer?: Readonly<Record<string, Circumstances & OfficerFigure>>;
  readonly failover?: Circumstances & FailoverResult;
  readonly replicas?: Circumstances & ReplicasResult;
  readonly queue?: Circumstances & QueueFigure;
  readonly growth?: Circumstances & GrowthFigure;
  readonly exchange?: Circumstances & ExchangeFigure;
  readonly soak?: Circumstances & SoakFigure;
}
