// SPDX-License-Identifier: EUPL-1.2
import type { FigureDirection, FigureId } from '@samsyn/terms';
import type { NodePlan } from '../start/node-plan.ts';
import type { Testbed } from '../start/start-testbed.ts';
import { query } from './query.ts';

/** A figure as the database's own arithmetic has it, before anything is hidden. */
export interface CountedByDatabase {
  readonly figure: FigureId;
  readonly direction: FigureDirection;
  readonly part?: string;
  readonly detail?: string;
  readonly count: number;
  readonly of?: number;
  readonly medianMs?: number;
}

type Way = 'given' | 'received';

const way = `case direction when 'out' then 'given' else 'received' end`;

const messages = `
  select ${way} as direction, kind as part, count(*)::int as count
  from messages where state <> 'withdrawn' group by 1, 2`;

const handovers = `
  select case kind when 'handover-sent' then 'given' else 'received' end as direction,
    count(*)::int as count
  from case_events where kind in ('handover-sent', 'handover-received') group by 1`;

const requests = `
  select case direction when 'out' then 'given' else 'received' end as direction,
    count(*)::int as count
  from requests where state in ('sent', 'received') group by 1`;

const needed = `
  select i.item as part, count(*)::int as count
  from disclosure_items i join disclosures d using (person_id, disclosure_id)
  where d.purpose in ('handover', 'answer') and d.state <> 'abandoned' group by 1`;

const atHandover = `
  select i.item as part, count(i.sent_with)::int as count, count(*)::int as of
  from disclosure_items i join disclosures d using (person_id, disclosure_id)
  where d.purpose = 'handover' and d.state <> 'abandoned' group by 1`;

const outcomes = `
  with standing as (
    select case
      when i.sent_with is not null and i.assessment ->> 'outcome' = 'must' then 'sent-by-duty'
      when i.sent_with is not null then 'sent-by-decision'
      when i.assessment ->> 'outcome' = 'must-not' then 'barred'
      when not exists (select from entries e where e.case_id = d.case_id and e.item = i.item)
        then 'not-held'
      when i.word = 'withhold' then 'withheld'
      else 'open' end as part
    from disclosure_items i join disclosures d using (person_id, disclosure_id)
    where d.state <> 'abandoned')
  select part, count(*)::int as count, (select count(*)::int from standing) as of
  from standing where part <> 'open' group by part`;

const receiptTimes = `
  select m.kind as part, count(*)::int as count,
    percentile_cont(0.5) within group (order by extract(epoch from r.received_at - m.at) * 1000)
      as "medianMs"
  from messages m join receipts r using (person_id, message_id)
  where m.direction = 'out' and r.side = 'held' and r.result in ('accepted', 'rejected')
  group by 1`;

const judgmentTimes = `
  with judged as (
    select d.opened_at, least(i.word_at, (select min(j.at) from judgments j
      where j.disclosure_id = i.disclosure_id and j.item = i.item)) as at
    from disclosure_items i join disclosures d using (person_id, disclosure_id)
    where d.state <> 'abandoned')
  select count(*)::int as count, percentile_cont(0.5) within group
    (order by extract(epoch from at - opened_at) * 1000) as "medianMs"
  from judged where at is not null`;

interface Row {
  readonly direction?: Way;
  readonly part?: string;
  readonly count: number;
  readonly of?: number;
  readonly medianMs?: number;
}

/**
 * Figures of everything that a node's database holds, counted by its own means from the raw rows:
 * what the node computes of a period that covers all of it must be the same.
 */
export async function countedRows(
  testbed: Pick<Testbed, 'postgres'>,
  node: NodePlan['name'],
): Promise<readonly CountedByDatabase[]> {
  const all: readonly (readonly [FigureId, string])[] = [
    ['messages', messages],
    ['handovers', handovers],
    ['requests', requests],
    ['gap-needed', needed],
    ['gap-at-handover', atHandover],
    ['items-by-outcome', outcomes],
    ['receipt-time', receiptTimes],
    ['judgment-time', judgmentTimes],
  ];
  const counted: CountedByDatabase[] = [];
  for (const [figure, sql] of all)
    for (const { direction = 'given', ...row } of await query<Row>(testbed, node, sql))
      counted.push({ figure, direction, ...row });
  return counted;
}
