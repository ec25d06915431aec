// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SamsynError } from '@samsyn/terms';
import { runCommand } from '../processes/run-command.ts';
import type { Stoppers } from '../processes/stoppers.ts';

/** What the screens are built from, within `packages/`. */
const sources = [
  'web/src',
  'web/build',
  'web/index.html',
  'web/vite.config.ts',
  'contract/src',
  'terms/src',
];

function changedMs(path: string): number {
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changedMs(join(path, name))));
}

function isBuilt(packages: string): boolean {
  const built = join(packages, 'web/dist/index.html');
  if (!existsSync(built)) return false;
  const present = sources.map((name) => join(packages, name)).filter((path) => existsSync(path));
  return Math.max(...present.map(changedMs)) < statSync(built).mtimeMs;
}

/** Puts what was built in its place, unless another process was first. */
function place(packages: string, staged: string): void {
  const dist = join(packages, 'web/dist');
  const former = `${staged}-former`;
  if (!isBuilt(packages)) {
    if (existsSync(dist)) renameSync(dist, former);
    renameSync(staged, dist);
  }
  for (const folder of [staged, former]) rmSync(folder, { recursive: true, force: true });
}

/**
 * The officers' screens are built, and newer than what they are built from, when this resolves;
 * whoever reads them meanwhile, or builds them beside, never finds half of them.
 * @throws SamsynError `runtime.build-failed`
 */
export async function buildWeb(
  checkout: string,
  logFolder: string,
  stoppers: Stoppers,
  progress: (text: string) => void,
): Promise<void> {
  const packages = join(checkout, 'packages');
  const web = join(packages, 'web');
  if (!existsSync(join(web, 'index.html'))) {
    progress('Screens: no sources yet, left out');
    return;
  }
  if (isBuilt(packages)) return;
  progress('Screens: building');
  const vite = dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json'));
  const logFile = join(logFolder, 'web-build.log');
  const staged = join(checkout, 'node_modules/.cache', `web-${process.pid}`);
  const args = [join(vite, 'bin/vite.js'), 'build', '--outDir', staged];
  const ok = await runCommand({
    program: process.execPath,
    args,
    cwd: web,
    logFile,
    // Within a test run it says `test`, and the screens would be built slow and for developers.
    env: { NODE_ENV: 'production' },
    stoppers,
  });
  if (!ok)
    throw new SamsynError(
      'runtime.build-failed',
      `The screens could not be built; see ${logFile}.`,
      logFile,
    );
  place(packages, staged);
  progress('Screens: built');
}
