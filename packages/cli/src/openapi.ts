// SPDX-License-Identifier: EUPL-1.2
import { printOpenApi } from '@samsyn/contract';
import type { Command } from './command.ts';

/** Prints the officers' interface, as the contract has it. */
export const openapi: Command = {
  usage: 'openapi',
  summary: 'print the OpenAPI document of the officers’ interface',
  run: async ({ out, version }) => {
    out(`${JSON.stringify(printOpenApi(version), null, 2)}\n`);
    return 0;
  },
};
