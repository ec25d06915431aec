#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
const [major] = process.versions.node.split('.');
if (Number(major) < 24) {
  process.stderr.write(
    `runtime.node-version: Samsyn needs Node 24 or newer; this is ${process.version}. Run it through npm ("npm run samsyn -- ..."), which brings its own.\n`,
  );
  process.exit(1);
}
const { enableCompileCache } = await import('node:module');
const { fileURLToPath } = await import('node:url');
// Beside the program and no place where others may write. Where it cannot be written, nothing is kept.
enableCompileCache(fileURLToPath(new URL('../.cache/', import.meta.url)));
const { main } = await import('../src/main.ts');
process.exitCode = await main(process.argv.slice(2), process.env);
