// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { NodeConfig } from '@samsyn/node';
import { parse } from 'yaml';
import type { RunningNode } from '../start/start-testbed.ts';

/** The configuration of a running node, as its file has it. */
export function nodeConfigOf({ configFile }: Pick<RunningNode, 'configFile'>): NodeConfig {
  return NodeConfig.parse(parse(readFileSync(configFile, 'utf8')));
}
