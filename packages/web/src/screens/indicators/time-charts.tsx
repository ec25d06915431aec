// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { FigureRow } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import type { IndicatorWords } from '../../messages/sv-indicators.ts';
import { indicatorWords } from './indicator-words.ts';
import { countText } from './value-text.ts';

type Step = keyof IndicatorWords['step'];
type Time = keyof IndicatorWords['time'];

const steps: readonly Step[] = [
  'minute',
  'quarter-hour',
  'hour',
  'day',
  'week',
  'month',
  'longer',
  'not-yet',
];
const times: readonly Time[] = [
  'receipt-time',
  'answer-time',
  'judgment-time',
  'acceptance-time',
  'stop-time',
];
const parts: Readonly<Partial<Record<Time, string>>> = {
  'receipt-time': 'handover',
  'stop-time': 'authority',
};

const labelWidth = 130;
const barWidth = 300;
const rowHeight = 24;

/** How long things took, each as a chart of lying bars that is told in words as well. */
export function TimeCharts({ rows }: { readonly rows: readonly FigureRow[] }) {
  const words = useAreaWords(indicatorWords);
  const charts = times
    .map((figure) => ({
      figure,
      of: rows.filter(
        (row) => row.figure === figure && row.part === (parts[figure] ?? '') && row.detail !== '',
      ),
    }))
    .filter(({ of }) => of.some(({ count }) => count !== null && count > 0));
  return (
    <section aria-labelledby="times" className="sy-stack">
      <Heading level={2} id="times">
        {words.times}
      </Heading>
      {charts.length === 0 && <p role="status">{words.timesNone}</p>}
      {charts.map(({ figure, of }) => (
        <TimeChart key={figure} figure={figure} rows={of} />
      ))}
    </section>
  );
}

function TimeChart({
  figure,
  rows,
}: {
  readonly figure: Time;
  readonly rows: readonly FigureRow[];
}) {
  const words = useAreaWords(indicatorWords);
  const bars = steps.map((step) => ({ step, row: rows.find(({ detail }) => detail === step) }));
  const most = Math.max(1, ...bars.map(({ row }) => row?.count ?? 0));
  const told = bars
    .map(({ step, row }) => `${words.step[step]}: ${countText(words, row)}`)
    .join(', ');
  return (
    <figure>
      <svg
        role="img"
        aria-label={`${words.chart(words.time[figure])}. ${told}`}
        viewBox={`0 0 ${labelWidth + barWidth + 70} ${bars.length * rowHeight}`}
        width="500"
        style={{ maxWidth: '100%' }}
      >
        {bars.map(({ step, row }, at) => {
          const width = Math.round(((row?.count ?? 0) / most) * barWidth);
          const y = at * rowHeight;
          return (
            <g key={step} fontSize="13" fill="currentColor">
              <text x={labelWidth - 8} y={y + 15} textAnchor="end">
                {words.step[step]}
              </text>
              <rect x={labelWidth} y={y + 3} width={width} height={rowHeight - 8} />
              <text x={labelWidth + width + 6} y={y + 15}>
                {countText(words, row)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>{words.time[figure]}</figcaption>
    </figure>
  );
}
