// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { readLines } from './read-lines.ts';

const page = 'docs/decisions/0002-dependencies.md';
const row = /^\|\s*`([^`]+)`\s*\|\s*([^|]+?)\s*\|/;

type Locked = Readonly<Record<string, unknown>>;
type Lock = { readonly packages: Readonly<Record<string, Locked>> };

/**
 * Why: each package from outside is code beside personal data. It is taken in with a licence and a
 * reason on one page, and this check compares the page with what is declared and locked.
 */
export function checkDependencies(root: string): Finding[] {
  if (!existsSync(join(root, page))) return [nothingRead(page)];
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const declared = declaredIn(lock);
  const named = new Map<string, { line: number; licence: string }>();
  for (const [index, text] of readLines(root, page).entries()) {
    const [, name = '', licence = ''] = row.exec(text) ?? [];
    if (name !== '') named.set(name, { line: index + 1, licence });
  }
  const missing = [...declared.keys()]
    .filter((name) => !named.has(name))
    .map((name) => finding(1, 'dependencies.not-explained', name));
  const wrong = [...named].flatMap(([name, { line, licence }]) => {
    if (!declared.has(name)) return [finding(line, 'dependencies.not-declared', name)];
    const locked = declared.get(name);
    if (locked === licence) return [];
    return [finding(line, 'dependencies.licence', `${name} is ${locked ?? 'not locked'}`)];
  });
  return [...missing, ...wrong];
}

/** Every package from outside that a workspace asks for, with the licence in the lock file. */
function declaredIn({ packages }: Lock): Map<string, string | undefined> {
  const workspaces = Object.entries(packages).filter(([place]) => !place.includes('node_modules/'));
  const names = workspaces.flatMap(([, manifest]) =>
    ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.keys(manifest[kind] ?? {}),
    ),
  );
  const outside = names.filter((name) => !name.startsWith('@samsyn/'));
  return new Map(
    outside.map((name) => {
      const licence = packages[`node_modules/${name}`]?.['license'];
      return [name, typeof licence === 'string' ? licence : undefined];
    }),
  );
}

function finding(line: number, code: string, reason: string): Finding {
  return { path: page, line, code, reason };
}
