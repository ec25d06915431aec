// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockDigest, lockProperty } from './checks/lock-digest.ts';

// Why: what is in the product, for whoever answers for the machine. npm draws it up from the lock
// file; what differs from one run to the next (moment, serial number, npm's version, the folder's
// name) is left out, so that the same lock file gives the same bytes.
const root = join(import.meta.dirname, '..');

type Component = { readonly 'bom-ref': string };
type Dependency = { readonly ref: string; readonly dependsOn?: readonly string[] };
type Bom = {
  readonly $schema: string;
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly version: number;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
};

const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit=dev'];
const made = spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
if (made.error) throw made.error;
if (made.status !== 0) throw new Error(made.stderr);
const bom: Bom = JSON.parse(made.stdout);
const { name }: { name: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const kept = {
  $schema: bom.$schema,
  bomFormat: bom.bomFormat,
  specVersion: bom.specVersion,
  version: bom.version,
  metadata: {
    component: { ...bom.metadata.component, name },
    properties: [{ name: lockProperty, value: lockDigest(root) }],
  },
  components: bom.components.toSorted((a, b) => byName(a['bom-ref'], b['bom-ref'])),
  dependencies: bom.dependencies
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.toSorted(byName) }))
    .toSorted((a, b) => byName(a.ref, b.ref)),
};
writeFileSync(join(root, 'deploy/sbom.json'), `${JSON.stringify(kept, null, 2)}\n`);
