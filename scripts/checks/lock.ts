// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';

type Locked = {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
};
type Lock = { readonly packages: Readonly<Record<string, Locked>> };
type Manifest = { readonly allowScripts?: Readonly<Record<string, boolean>> };

/**
 * Why: what is installed is fixed by hash and comes from whichever registry the installer trusts,
 * so no host may stand in the lock file; and a script of a dependency runs only when it is named.
 */
export function checkLock(root: string): Finding[] {
  const path = 'package-lock.json';
  if (!existsSync(join(root, path))) return [nothingRead(path)];
  const lock: Lock = JSON.parse(readFileSync(join(root, path), 'utf8'));
  const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const breach = (code: string, reason: string): Finding => ({ path, line: 1, code, reason });
  const found: Finding[] = [];
  for (const [place, locked] of Object.entries(lock.packages)) {
    const [, name] = /.*node_modules\/(.+)$/.exec(place) ?? [];
    if (name === undefined || locked.link) continue;
    if (locked.integrity === undefined) found.push(breach('lock.no-hash', place));
    if (locked.resolved !== undefined) found.push(breach('lock.host', place));
    if (runsHere(locked) && manifest.allowScripts?.[name] === undefined) {
      found.push(breach('lock.script-not-named', `${name} has an install script`));
    }
  }
  return found;
}

function runsHere({ hasInstallScript, os, cpu }: Locked): boolean {
  const linux = os === undefined || os.includes('linux');
  return hasInstallScript === true && linux && (cpu === undefined || cpu.includes('x64'));
}
