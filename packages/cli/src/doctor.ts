// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import {
  examineAgreements,
  examineClosing,
  examineDocuments,
  examineKeys,
  examineLedger,
  examineMessages,
  openNode,
  standingAlarms,
} from '@samsyn/node';
import type { CaseContext } from '@samsyn/node';
import { isSamsynError } from '@samsyn/terms';
import type { Command } from './command.ts';
import { readNodeConfig } from './node-of.ts';
import { tellHealth } from './tell-health.ts';

type Say = (line: string) => void;

async function messagesAreWhole(node: CaseContext, say: Say): Promise<boolean> {
  const { examined, faults } = await examineMessages(node);
  for (const { messageId, code, reason } of faults)
    say(`message ${messageId}: ${reason} (${code})`);
  say(`messages: ${examined} examined, ${faults.length} at fault`);
  return faults.length === 0;
}

async function documentsAreWhole(node: CaseContext, say: Say): Promise<boolean> {
  const { examined, faults } = await examineDocuments(node.db);
  for (const id of faults)
    say(`document ${id}: the bytes do not have the digest they came with (case.document-digest)`);
  say(`documents: ${examined} examined, ${faults.length} at fault`);
  return faults.length === 0;
}

async function agreementsAreWhole(node: CaseContext, say: Say): Promise<boolean> {
  const { examined, faults, installed } = await examineAgreements(node);
  for (const { actId, code, reason } of faults) say(`agreement ${actId}: ${reason} (${code})`);
  say(`agreements: ${examined} acts examined, ${faults.length} at fault`);
  for (const { subject, edition, agreed } of installed)
    say(`${subject} of ${edition}: ${agreed ? 'agreed' : 'not agreed, nothing goes under it'}`);
  return faults.length === 0;
}

async function keysAreWhole(node: CaseContext, say: Say): Promise<boolean> {
  const { examined, faults } = await examineKeys(node);
  for (const { actId, code, reason } of faults) say(`keys ${actId}: ${reason} (${code})`);
  say(`keys: ${examined} statements examined, ${faults.length} at fault`);
  return faults.length === 0;
}

async function ledgersHaveOneFace(node: CaseContext, say: Say): Promise<boolean> {
  const alarms = await standingAlarms(node);
  for (const { origin, kept_size: kept, shown_size: shown, at } of alarms)
    say(`split view: ${origin}: entries 0 to ${kept - 1} once, others with ${shown} (since ${at})`);
  return alarms.length === 0;
}

async function closingsAreWhole(node: CaseContext, say: Say): Promise<boolean> {
  const { closed, notNamed, notRecorded } = await examineClosing(node);
  for (const { origin, closed_size: size, shared_size: shared, successor, said, at } of closed)
    say(
      `closed: ${origin}: at ${size} entries, ${size - shared} of them lost; goes on as ${successor} (${said}; ${at})`,
    );
  for (const { origin, successor } of notNamed)
    say(`half closed: ${origin}: the configuration does not say that it goes on as ${successor}`);
  for (const { origin } of notRecorded)
    say(
      `half closed: ${origin}: named as earlier, and not recorded as closed where it was cosigned`,
    );
  return notNamed.length + notRecorded.length === 0;
}

async function ledgerIsWhole(node: CaseContext, say: Say): Promise<boolean> {
  try {
    const found = await examineLedger(node);
    const { size, waiting, cosignedSize, openings } = found;
    say(`ledger: ${size} entries verified, ${cosignedSize} of them cosigned, ${waiting} waiting`);
    say(`contents: ${openings.present} verified, ${openings.absent} erased`);
    return true;
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    say(`ledger: ${error.path ?? 'as a whole'}: ${error.message} (${error.code})`);
    return false;
  }
}

/**
 * Examines a node's own keeping: each stored message opened and verified, each document, each act of
 * agreeing, the whole ledger rebuilt; says whether what is in use is agreed, and whether either ledger
 * has shown two histories. Exit code 1 when anything is not as it was; each fault says where. Then
 * says how the node is. With `--health` only that, and exit code 1 when somebody has to see to it.
 */
export const doctor: Command = {
  usage: 'doctor --config node.yaml [--health]',
  summary:
    'check every stored message, document and agreement, and the whole ledger; how the node is',
  run: async (call) => {
    const options = { config: { type: 'string' }, health: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...call.args], options });
    const read = readNodeConfig(values.config, call);
    const node = await openNode(read, { version: call.version });
    const say = (line: string): void => call.out(`${line}\n`);
    try {
      if (values.health === true) return (await tellHealth(read, node, say)) ? 0 : 1;
      const checks = [
        messagesAreWhole,
        documentsAreWhole,
        agreementsAreWhole,
        keysAreWhole,
        ledgerIsWhole,
        ledgersHaveOneFace,
        closingsAreWhole,
      ];
      let whole = true;
      for (const check of checks) whole = (await check(node, say)) && whole;
      await tellHealth(read, node, say);
      return whole ? 0 : 1;
    } finally {
      await node.db.destroy();
    }
  },
};
