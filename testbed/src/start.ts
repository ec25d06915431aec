// SPDX-License-Identifier: EUPL-1.2
import { join, resolve } from 'node:path';
import { isSamsynError, SamsynError } from '@samsyn/terms';
import { Stoppers } from './processes/stoppers.ts';
import { announcementOf } from './start/announce.ts';
import { clearHome } from './start/clear-home.ts';
import { nodePortsOf, portsFrom } from './start/ports.ts';
import { seed } from './start/seed.ts';
import { startTestbed } from './start/start-testbed.ts';
import { takeHome } from './start/take-home.ts';
import type { Home } from './start/take-home.ts';
import { untilAskedToStop } from './start/until-asked-to-stop.ts';
import { untilPortsFree } from './start/until-ports-free.ts';

const checkout = resolve(import.meta.dirname, '../..');
const endingChildrenMs = 10_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function progress(text: string): void {
  say(`  ${text}`);
}

/** @returns whether to start over */
function parseArguments(args: readonly string[]): boolean {
  const unknown = args.find((arg) => arg !== '--fresh');
  if (unknown === undefined) return args.length > 0;
  throw new SamsynError(
    'config.invalid',
    `"${unknown}" is unknown; npm start takes --fresh alone: npm start -- --fresh`,
  );
}

/** Starts everything and stays until a part ends by itself. */
async function run(home: Home, fresh: boolean, stoppers: Stoppers): Promise<SamsynError> {
  const ports = portsFrom(process.env['SAMSYN_PORT_BASE']);
  await untilPortsFree(nodePortsOf(ports), home.wasKilled ? endingChildrenMs : 0);
  if (fresh) {
    progress('Starting over');
    await clearHome(home.folder);
  }
  const options = { home: home.folder, checkout, ports, progress, stoppers, screens: true };
  const testbed = await startTestbed(options);
  await seed(testbed, stoppers, progress);
  for (const line of announcementOf(testbed)) say(line);
  say('samsyn is ready');
  return testbed.ended;
}

function explain(error: unknown): void {
  const [code, reason] = isSamsynError(error)
    ? [error.code, error.message]
    : ['runtime.internal', error instanceof Error ? error.message : 'unknown failure'];
  process.stderr.write(`${code}: ${reason.replaceAll('\n', ' ')}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const asked = untilAskedToStop(process.env['npm_lifecycle_event'] !== undefined);
  const stoppers = new Stoppers();
  let home: Home | undefined;
  try {
    const fresh = parseArguments(process.argv.slice(2));
    say('Samsyn: two authorities on one machine');
    home = takeHome(resolve(process.env['SAMSYN_HOME'] ?? join(checkout, '.samsyn')));
    const running = run(home, fresh, stoppers);
    // When asked to stop half-way, what is being started fails: that is no news.
    running.catch(() => undefined);
    const end = await Promise.race([running, asked]);
    if (end !== undefined) throw end;
    say('samsyn is stopping');
  } catch (error) {
    explain(error);
  }
  await stoppers.stopAll();
  home?.release();
}

await main();
process.exit();
