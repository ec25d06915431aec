// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseFile } from '@samsyn/contract';
import { CaseId, SamsynError, addDays } from '@samsyn/terms';
import { caseFolder } from '../cases/case-folder.ts';
import { decide, detainOn, readDecision } from '../custody/detain-on.ts';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { today } from '../journey/ready-journey.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { confirmProposed } from '../scenario/confirm-proposed.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { openReturnCase } from '../scenario/hand-over.ts';
import { attempting } from './attempting.ts';
import type { Fourteen } from './fourteen.ts';

function caseFile(dossier: string, unit: string): CaseFile {
  const text = readFileSync(join(caseFolder, 'jo-1210-2016.json'), 'utf8');
  const file = CaseFile.parse(JSON.parse(text.replaceAll('JO-1210-2016', dossier)));
  return { ...file, unit };
}

/** The police keep a case of their own on what nobody has handed over to them. */
async function ownCaseAtPolice({ testbed }: Exchange, dossier: string): Promise<CaseId> {
  const file = caseFile(dossier, 'granspolis-nord');
  const entries = file.entries.filter(
    ({ item }) => !['detention-history', 'handover-decision'].includes(item),
  );
  const used = new Set(entries.flatMap(({ document }) => document ?? []));
  const documents = file.documents.filter(({ digest }) => used.has(digest));
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-case-'));
  try {
    const path = join(folder, 'case.json');
    writeFileSync(path, JSON.stringify({ ...file, entries, documents }));
    const { configFile } = testbed.nodes.police;
    const ran = await runSamsyn(['case', 'import', path, '--config', configFile]);
    const [found] = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(ran.stdout) ?? [];
    if (ran.code !== 0 || found === undefined)
      throw new SamsynError('runtime.internal', ran.stderr.trim());
    return CaseId.parse(found);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function givePlace(officer: OfficerClient, caseId: CaseId): Promise<void> {
  await decide(officer, caseId, { act: 'grant-place', place: 'Häktet i Provinge', from: today() });
}

/**
 * The police took a transfer over that nobody had handed over, and the person was placed by an
 * authority that had not read the decision: JO 1210-2016.
 */
export const scenario: Fourteen = {
  name: 'Nobody enforces what was not handed over, or gives a place on a decision nobody has read',
  source: 'JO 1210-2016',
  guards: ['guard.not-competent', 'guard.basis-not-read'],
  attempt: async (exchange) => {
    const police = await signIn(exchange.testbed.nodes.police.url, 'pol-enforcement-1');
    const atPolice = await ownCaseAtPolice(exchange, 'DEMO-1210-A');
    await confirmProposed(police, atPolice);
    const file = caseFile('DEMO-1210-B', 'atervandande-nord');
    const atMigration = await openReturnCase(exchange, file);
    return attempting(async () => {
      await detainOn(police, atPolice, {
        measure: 'detention',
        ground: 'enforcement',
        decidedOn: today(),
        nextReviewOn: addDays(today(), 14),
        place: 'Arresten i Provinge',
      });
      await givePlace(exchange.sender, atMigration);
    });
  },
  lawfulCourse: async (exchange) => {
    const caseId = await openReturnCase(exchange, caseFile('DEMO-1210-C', 'atervandande-nord'));
    const unread = await attempting(async () => givePlace(exchange.sender, caseId));
    if (unread.course !== 'stopped' || unread.by !== 'guard.basis-not-read')
      throw new SamsynError('runtime.internal', 'a place was given on decisions nobody had read');
    await readDecision(exchange.sender, caseId, 'detention-history');
    await readDecision(exchange.sender, caseId, 'removal-decision');
    await givePlace(exchange.sender, caseId);
  },
};
