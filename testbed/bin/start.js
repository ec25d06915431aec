#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
// Plain JavaScript, so that an older Node can still say what is wrong.
const major = Number(process.versions.node.split('.')[0]);

if (major >= 24) {
  // This process and its children start faster the next time; a folder that cannot be written to
  // only means that they do not.
  const { enableCompileCache } = await import('node:module');
  const { fileURLToPath } = await import('node:url');
  const cache = fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url));
  process.env.NODE_COMPILE_CACHE ??= cache;
  enableCompileCache(process.env.NODE_COMPILE_CACHE);
  await import('../src/start.ts');
} else {
  process.stderr.write(
    `runtime.node-version: Samsyn runs on Node 24 or later, and this is Node ${process.versions.node}; use "npm start", which brings its own.\n`,
  );
  process.exit(1);
}
