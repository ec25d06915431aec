// SPDX-License-Identifier: EUPL-1.2
import type { NodeConfig } from '../config/node-config.ts';
import type { ScanDocument } from './document-context.ts';
import { scanByCommand } from './scan-by-command.ts';
import { scanByUrl } from './scan-by-url.ts';

/** The scanner that the configuration names, if it names one. */
export function documentScanner({ documents }: NodeConfig): ScanDocument | undefined {
  const { scan } = documents;
  if (scan === undefined) return undefined;
  if ('url' in scan) return scanByUrl(scan.url);
  const [program, ...args] = scan.command;
  return program === undefined ? undefined : scanByCommand([program, ...args]);
}
