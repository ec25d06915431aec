// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './facts.ts';
import type { Rig } from './rig.ts';

/** What each node's database has of a case, for whoever looks for the fault. */
const asked: Readonly<Record<string, string>> = {
  messages: `select message_id, kind, direction, state, at, attempts, last_error, may_have_arrived,
    disclosure_id from messages where case_id = $1 order by at`,
  entries: `select entry_id, item, value, known_at, as_of, received_with
    from entries where case_id = $1 order by known_at`,
  events: `select kind, known_at, happened_at, message_id, disclosure_id, items
    from case_events where case_id = $1 order by known_at`,
  disclosures: `select d.disclosure_id, d.purpose, d.state, i.item, i.word, i.sent_with,
    i.assessment from disclosures d join disclosure_items i using (person_id, disclosure_id)
    where d.case_id = $1`,
  requests: `select * from requests r join request_items i using (person_id, request_id)
    where r.case_id = $1`,
};

const notDelivered = `select distinct case_id from messages where direction = 'out'
  and state not in ('delivered', 'withdrawn') and last_error is distinct from 'message.recalled'`;

/** Work of the node's own that has not ended. */
const jobs = `select task_identifier, queue_name, run_at, attempts, last_error, locked_at, locked_by
  from graphile_worker.jobs order by run_at limit 100`;

async function casesNotDeliveredBy(rig: Rig): Promise<readonly string[]> {
  const cases: string[] = [];
  for (const node of Object.values(rig.nodes))
    for (const row of await node.query<{ case_id: string }>(notDelivered)) cases.push(row.case_id);
  return cases;
}

/**
 * Writes the rows of the cases that something was found in, or that hold a message which was refused
 * or is still on its way, and the queues, to `found.json` in the data folder.
 */
export async function keepRows(
  rig: Rig,
  home: string,
  findings: readonly Finding[],
): Promise<void> {
  const kept: Record<string, unknown> = {};
  for (const node of Object.values(rig.nodes)) kept[`${node.name} jobs`] = await node.query(jobs);
  const cases = [
    ...findings.flatMap((one) => one.caseId ?? []),
    ...(await casesNotDeliveredBy(rig)),
  ];
  for (const caseId of new Set(cases))
    for (const node of Object.values(rig.nodes))
      for (const [what, sql] of Object.entries(asked))
        kept[`${caseId} ${node.name} ${what}`] = await node.query(sql, [caseId]);
  writeFileSync(join(home, 'found.json'), JSON.stringify(kept, null, 2));
}
