// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startExchange } from '../scenario/exchange.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { handOver } from '../scenario/hand-over.ts';
import { query } from '../scenario/query.ts';
import { untilDelivered } from '../scenario/until-delivered.ts';
import { postOf } from './request-text.ts';
import { growthMiBMax, runCampaign } from './run-campaign.ts';
import type { CampaignReport } from './run-campaign.ts';
import { speak } from './speak.ts';
import { aimAt } from './target.ts';
import type { Target } from './target.ts';

let exchange: Exchange;
let target: Target;
let report: CampaignReport;

beforeAll(async () => {
  exchange = await startExchange();
  target = await aimAt(exchange);
  report = await runCampaign(target, { seed: 1, rounds: 1, whole: false });
}, 120_000);
afterAll(async () => {
  await exchange.testbed.stop();
});

interface Line {
  readonly actor: string;
  readonly content: { readonly code?: string; readonly counted?: Readonly<Record<string, number>> };
}

async function refusals(): Promise<readonly Line[]> {
  return query<{ actor: string; content: Line['content'] }>(
    exchange.testbed,
    'police',
    `select convert_from(e.leaf, 'utf8')::json ->> 'actor' as actor,
            convert_from(o.content, 'utf8')::json as content
       from ledger_entries e join ledger_openings o using (entry_id)
      where convert_from(e.leaf, 'utf8')::json ->> 'event' = 'message.rejected'`,
  );
}

describe('a node under hostile traffic at both its doors', () => {
  test('refuses all of it with a code or cuts it off, and never fails over it', () => {
    expect(report.faults).toEqual([]);
    expect(report.unforeseen).toEqual([]);
    expect(report.met).toMatchObject({
      '408 input.too-slow': 4,
      '403 envelope.unknown-sender': 1,
    });
  });

  test('holds its memory', () => {
    expect(report.memoryMiB.peak - report.memoryMiB.before).toBeLessThan(growthMiBMax);
  });

  test('goes on serving who is honest', async () => {
    const sent = await handOver(exchange, 'HOSTILE-2');
    expect(await untilDelivered(exchange.sender, sent)).toMatchObject({ state: 'delivered' });
  });

  test('tells of every refusal in the ledger, by a line up to a share and by number above', async () => {
    const bad = postOf(target.peer, '/peer/messages', 'no message', []);
    for (let n = 0; n < 20; n += 1) await speak(target.peer, bad, { patienceMs: 5_000 });
    const before = await refusals();
    const share = before.filter(({ actor }) => actor !== 'stranger');
    expect(share).toHaveLength(limits.peerRefusalLinesMax);
    await exchange.testbed.nodes.police.child.stop();
    const after = await refusals();
    const numbers = after.filter(({ content }) => content.counted !== undefined);
    expect(after).toHaveLength(before.length + numbers.length);
    expect(numbers).toHaveLength(1);
    expect(numbers[0]?.content.counted?.['envelope.malformed']).toBeGreaterThanOrEqual(20);
  });
});
