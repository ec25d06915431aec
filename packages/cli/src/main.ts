// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { assess } from './assess.ts';
import { caseBind } from './case-bind.ts';
import { caseExport } from './case-export.ts';
import { caseImport } from './case-import.ts';
import type { Command } from './command.ts';
import { catalogueDiff } from './catalogue-diff.ts';
import { cataloguePack } from './catalogue-pack.ts';
import { catalogueShow } from './catalogue-show.ts';
import { doctor } from './doctor.ts';
import { evidenceExport } from './evidence-export.ts';
import { evidenceKeysOut } from './evidence-keys.ts';
import { evidenceVerify } from './evidence-verify.ts';
import { failureOf } from './failure-of.ts';
import { keysNew } from './keys-new.ts';
import { lawCheck } from './law-check.ts';
import { lawDiff } from './law-diff.ts';
import { lawList } from './law-list.ts';
import { lawReplay } from './law-replay.ts';
import { lawShow } from './law-show.ts';
import { lawTimeline } from './law-timeline.ts';
import { ledgerExport } from './ledger-export.ts';
import { ledgerVerify } from './ledger-verify.ts';
import { ledgerWitnessed } from './ledger-witnessed.ts';
import { openapi } from './openapi.ts';
import { serve } from './serve.ts';

const commands: ReadonlyMap<string, Command> = new Map([
  ['serve', serve],
  ['keys new', keysNew],
  ['case import', caseImport],
  ['case export', caseExport],
  ['case bind', caseBind],
  ['assess', assess],
  ['law list', lawList],
  ['law show', lawShow],
  ['law check', lawCheck],
  ['law diff', lawDiff],
  ['law timeline', lawTimeline],
  ['law replay', lawReplay],
  ['catalogue show', catalogueShow],
  ['catalogue diff', catalogueDiff],
  ['catalogue pack', cataloguePack],
  ['ledger export', ledgerExport],
  ['ledger verify', ledgerVerify],
  ['ledger witnessed', ledgerWitnessed],
  ['evidence export', evidenceExport],
  ['evidence verify', evidenceVerify],
  ['evidence keys', evidenceKeysOut],
  ['doctor', doctor],
  ['openapi', openapi],
]);

function help(): string {
  const lines = [...commands.values()].map(
    ({ usage, summary }) => `  samsyn ${usage}\n      ${summary}\n`,
  );
  return `samsyn: information between authorities in return cases\n\n${lines.join('')}`;
}

function versionOf(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
}

/** The program. Returns the exit code; what goes wrong is one line with its code and place. */
export async function main(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const out = (text: string): void => {
    process.stdout.write(text);
  };
  const words = commands.has(args.slice(0, 2).join(' ')) ? 2 : 1;
  const command = commands.get(args.slice(0, words).join(' '));
  if (!command) {
    out(help());
    return args.length === 0 || args[0] === 'help' || args[0] === '--help' ? 0 : 2;
  }
  try {
    return await command.run({ args: args.slice(words), env, out, version: versionOf() });
  } catch (error) {
    const { said, exitCode } = failureOf(error, command.usage);
    process.stderr.write(`${said}\n`);
    return exitCode;
  }
}
