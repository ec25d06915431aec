// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { versionsIn } from '@samsyn/lawbook';
import { AgreementSubject, SamsynError } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';

const options = {
  subject: { type: 'string', default: 'catalogue' },
  out: { type: 'string' },
} as const;

/** The content of a version that is not installed yet, for a jurist to propose. */
export const cataloguePack: Command = {
  usage: 'catalogue pack FOLDER [--subject SUBJECT] [--out FILE]',
  summary: 'print a catalogue folder, or a classification in it, as a version to propose and sign',
  run: async ({ args, out }) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const subject = AgreementSubject.safeParse(values.subject);
    if (!subject.success)
      throw new SamsynError(
        'config.invalid',
        `--subject is one of ${AgreementSubject.options.join(', ')}`,
        '--subject',
      );
    const version = versionsIn(given(positionals[0], 'FOLDER')).get(subject.data);
    const content = given(version?.content, values.subject);
    if (values.out === undefined) out(content);
    else {
      writeFileSync(values.out, content);
      out(`${version?.edition} ${version?.hash}\n`);
    }
    return 0;
  },
};
