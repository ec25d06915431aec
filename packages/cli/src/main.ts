// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { commands } from './commands.ts';
import { failureOf } from './failure-of.ts';

async function help(): Promise<string> {
  const loaded = await Promise.all([...commands.values()].map(async (load) => load()));
  const lines = loaded.map(({ usage, summary }) => `  samsyn ${usage}\n      ${summary}\n`);
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
  const load = commands.get(args.slice(0, words).join(' '));
  if (!load) {
    out(await help());
    return args.length === 0 || args[0] === 'help' || args[0] === '--help' ? 0 : 2;
  }
  const command = await load();
  try {
    return await command.run({ args: args.slice(words), env, out, version: versionOf() });
  } catch (error) {
    const { said, exitCode } = failureOf(error, command.usage);
    process.stderr.write(`${said}\n`);
    return exitCode;
  }
}
