// SPDX-License-Identifier: EUPL-1.2
import { defineConfig } from 'vitest/config';
import { NodesFirst } from './scripts/tests/nodes-first.ts';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'testbed/src/**/*.test.ts', 'scripts/**/*.test.ts'],
    globalSetup: ['testbed/src/postgres/vitest-setup.ts'],
    pool: 'forks',
    // A file with nodes waits for them more than it computes: no core is left for the runner alone.
    maxWorkers: '100%',
    sequence: { sequencer: NodesFirst },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // Two files share the machine: what takes 15 s alone may take twice that.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
