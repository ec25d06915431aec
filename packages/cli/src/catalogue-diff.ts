// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { compareVersions, installedVersions, parseVersion } from '@samsyn/lawbook';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { lawbookOf, lawOptions } from './law-folders.ts';
import { lawVersion } from './law-version.ts';

/**
 * What two catalogues and their classifications say differently: parts added and removed, and each
 * field that changed. The same comparison as the jurists read before they agree.
 */
export const catalogueDiff: Command = {
  usage: 'catalogue diff OLD NEW [--json]',
  summary: 'compare the catalogues of two folders with law/ and catalogue/',
  run: async ({ args, out }) => {
    const parsed = parseArgs({ args: [...args], options: lawOptions, allowPositionals: true });
    const here = lawbookOf(parsed.values);
    const read = (name: string | undefined, what: string) =>
      installedVersions(lawVersion(given(name, what), here).lawbook);
    const [before, after] = [
      read(parsed.positionals[0], 'OLD'),
      read(parsed.positionals[1], 'NEW'),
    ];
    const changes = [...after].flatMap(([subject, { content }]) => {
      const older = parseVersion(subject, before.get(subject)?.content ?? '');
      const newer = parseVersion(subject, content);
      return compareVersions(older.parts, newer.parts).map((change) => ({ subject, ...change }));
    });
    if (parsed.values.json) out(`${JSON.stringify(changes, null, 2)}\n`);
    else
      for (const { subject, part, change, fields } of changes) {
        out(`${subject} ${part}: ${change}\n`);
        if (change !== 'changed') continue;
        for (const { field, before: from, after: to } of fields)
          out(`  ${field}: ${from ?? ''} → ${to ?? ''}\n`);
      }
    return 0;
  },
};
