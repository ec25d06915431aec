// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { type Amendment, loadAmendment } from '@samsyn/lawbook';
import { cite } from '@samsyn/terms';
import { given } from '../command.ts';
import type { Command } from '../command.ts';

const options = { json: { type: 'boolean', default: false } } as const;

/** One proposal: its purpose, its source, and what it adds, replaces, repeals and ends. */
export const amendmentShow: Command = {
  usage: 'amendment show amendments/NAME.yaml [--json]',
  summary: 'one proposal in words',
  run: async ({ args, out }) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { placeOf, ...amendment } = loadAmendment(given(positionals[0], 'AMENDMENT'));
    out(
      values.json ? `${JSON.stringify(amendment, null, 2)}\n` : asText({ ...amendment, placeOf }),
    );
    return 0;
  },
};

function asText({ title, purpose, source, from, ...changes }: Amendment): string {
  const { add = [], replace = [], repeal = [], redate = [] } = changes;
  const written = (sign: string, blocks: typeof add): string[] =>
    blocks.map(
      ({ rule, cites, text }) =>
        `${sign} ${rule}  ${cites.map(cite).join(', ')}\n    ${text.sv}\n    ${text.en}\n`,
    );
  return [
    `${title.sv} / ${title.en}\n${from}, ${source.evidence}: ${source.what.sv} / ${source.what.en}\n\n`,
    `${purpose.sv}\n${purpose.en}\n\n`,
    ...written('+', add),
    ...written('~', replace),
    ...repeal.map((rule) => `- ${rule}\n`),
    ...redate.map(({ rule, until }) => `| ${rule} until ${until}\n`),
  ].join('');
}
