// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeConfig } from '@samsyn/node';
import { SamsynError, cite } from '@samsyn/terms';
import type { DisclosureView } from '@samsyn/contract';
import { parse } from 'yaml';
import { signIn } from '../officer/officer-client.ts';
import { findOpenCase } from './find-open-case.ts';
import { verifyLedger } from './verify-ledger.ts';
import type { LedgerVerdict } from './verify-ledger.ts';
import { walk } from './walk.ts';
import type { TakenDecision } from './settle.ts';

export interface DemoItem {
  readonly id: string;
  readonly outcome: string;
  readonly mode: string;
  readonly provisions: readonly string[];
  readonly status: string;
}

export interface DemoResult {
  readonly items: readonly DemoItem[];
  readonly decisions: readonly TakenDecision[];
  readonly messageId: string;
  readonly receipt: {
    readonly verified: boolean;
    readonly index: number;
    readonly treeSize: number;
  };
  readonly ledgers: { readonly migration: LedgerVerdict; readonly police: LedgerVerdict };
  readonly elapsedMs: number;
}

function itemsOf(view: DisclosureView): readonly DemoItem[] {
  return view.items.map(({ item, status, assessment }) => ({
    id: item,
    outcome: assessment.outcome,
    mode: assessment.mode,
    provisions: assessment.provisions.map(cite),
    status,
  }));
}

function publicUrl(configFile: string): string {
  if (!existsSync(configFile)) {
    throw new SamsynError(
      'config.missing',
      'no running demonstration here; start it with "npm start"',
      configFile,
    );
  }
  return NodeConfig.parse(parse(readFileSync(configFile, 'utf8'))).officers.publicUrl;
}

/**
 * Performs the whole walk at the two running nodes of a testbed, as two officers, and has the
 * ledgers of both verified by a separate process.
 */
export async function runDemo(home: string): Promise<DemoResult> {
  const [migration, police] = [join(home, 'migration/node.yaml'), join(home, 'police/node.yaml')];
  const started = performance.now();
  const sender = await signIn(publicUrl(migration), 'mv-return-officer-1');
  const receiver = await signIn(publicUrl(police), 'pol-intake-1');
  const done = await walk(sender, receiver, await findOpenCase(sender));
  const elapsedMs = Math.round(performance.now() - started);
  const { message } = done;
  return {
    items: [...itemsOf(done.handover), ...itemsOf(done.request), ...itemsOf(done.answer)],
    decisions: done.decisions,
    messageId: message.messageId,
    receipt: {
      // The sending node keeps a receipt only after verifying both signatures over its own bytes.
      verified: message.receipt?.result === 'accepted' && message.receipt.proof?.cosigned === true,
      index: message.receipt?.proof?.index ?? -1,
      treeSize: message.receipt?.proof?.treeSize ?? 0,
    },
    ledgers: {
      migration: await verifyLedger(migration, police),
      police: await verifyLedger(police, migration),
    },
    elapsedMs,
  };
}

/** Whether everything that the demonstration claims was proved. */
export function isProved({ receipt, ledgers }: DemoResult): boolean {
  return (
    receipt.verified &&
    Object.values(ledgers).every(({ verified, cosigned }) => verified && cosigned)
  );
}
