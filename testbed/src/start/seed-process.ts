// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from '@samsyn/contract';
import { importCase, openNode, parseCaseFile, readConfig } from '@samsyn/node';
import type { CaseContext } from '@samsyn/node';
import { isSamsynError, legalDay } from '@samsyn/terms';
import { caseFolder } from '../cases/case-folder.ts';
import { version } from '../version.ts';
import { generatePopulation } from '../population/index.ts';
import { runAsChild } from '../processes/run-as-child.ts';

const actor = 'system:demonstration-import';
const population = { seed: 1, count: 200 };

function handWrittenCases(catalogue: Parameters<typeof parseCaseFile>[1]): CaseFile[] {
  return readdirSync(caseFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => parseCaseFile(readFileSync(join(caseFolder, name)), catalogue));
}

/** @returns whether the case was new; one that an interrupted run has imported stays as it is */
async function importNew(context: CaseContext, file: CaseFile): Promise<boolean> {
  try {
    await importCase(context, file, actor);
    return true;
  } catch (error) {
    if (isSamsynError(error) && error.code.startsWith('case.')) return false;
    throw error;
  }
}

async function importAll(context: CaseContext): Promise<number> {
  const { catalogue } = context.lawbook;
  const today = legalDay(context.clock());
  const files = [
    ...handWrittenCases(catalogue),
    ...generatePopulation({ ...population, catalogue, today }),
  ];
  let imported = 0;
  for (const file of files) if (await importNew(context, file)) imported += 1;
  return imported;
}

// Imports the demonstration's cases through the door that real case files pass; its argument is
// the path of a node.yaml.
await runAsChild(async (progress) => {
  const surroundings = { version, logTo: process.stderr };
  const context = await openNode(readConfig(process.argv[2] ?? ''), surroundings);
  try {
    progress('importing');
    progress(`${await importAll(context)} cases imported`);
  } finally {
    await context.db.destroy();
  }
  return { facts: {}, stop: () => Promise.resolve() };
});
