// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { findProvisions, type LocatedBlock } from '@samsyn/lawbook';
import { cite, SamsynError } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { lawbookOf, lawOptions, lawUsage } from './law-folders.ts';

/**
 * A provision by its rule's name or as it is cited: what it says, since when, and its examples; then
 * the readings that were corrected since.
 */
export const lawShow: Command = {
  usage: `law show PROVISION ${lawUsage}`,
  summary: 'one provision, by rule ("udl-20-on-request") or citation ("20 § st 2 UDL")',
  run: async ({ args, out }) => {
    const parsed = parseArgs({ args: [...args], options: lawOptions, allowPositionals: true });
    const asked = given(parsed.positionals.join(' '), 'PROVISION');
    const found = findProvisions(lawbookOf(parsed.values), asked);
    if (found.length === 0)
      throw new SamsynError('law.unknown-word', 'the law book has no such provision', asked);
    const blocks = found.map(({ block, placeOf }) => ({ ...block, place: placeOf() }));
    out(
      parsed.values.json ? `${JSON.stringify(blocks, null, 2)}\n` : found.map(described).join('\n'),
    );
    return 0;
  },
};

function described({ block, placeOf }: LocatedBlock): string {
  const days = block.inForce.map(
    ({ from, until, evidence, unreadFrom }) =>
      `  ${from}–${until ?? ''} (${evidence}${unreadFrom === undefined ? '' : `, unread from ${unreadFrom}`})\n`,
  );
  const examples = block.examples.map(
    ({ shows, given: { item, mode }, facts, expect }) =>
      `  ${shows}: ${item}, ${mode} ${JSON.stringify(facts ?? {})}: ${expect}\n`,
  );
  const cites = block.cites.map(cite).join(', ');
  const known = block.known === undefined ? '' : `  known ${saidOf(block.known)}\n`;
  return `${block.rule} (${block.kind})  ${cites}  ${placeOf()}\n${block.text.sv}\n${block.text.en}\n${known}${days.join('')}${examples.join('')}`;
}

function saidOf({ from, until, why }: NonNullable<LocatedBlock['block']['known']>): string {
  return `${from}–${until ?? ''}${why === undefined ? '' : `: ${why.sv} / ${why.en}`}`;
}
