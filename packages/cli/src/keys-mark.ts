// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { KeyId } from '@samsyn/envelope';
import { markKey, messagesSignedWith } from '@samsyn/node';
import type { CaseContext, Marked } from '@samsyn/node';
import { Instant, SamsynError } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command, CommandCall } from './command.ts';
import { operatorActor } from './operator-actor.ts';
import { withNode } from './with-node.ts';

function kidOf(text: string | undefined): KeyId {
  const parsed = KeyId.safeParse(given(text, 'KID'));
  if (!parsed.success) throw new SamsynError('config.invalid', 'not the id of a key', 'KID');
  return parsed.data;
}

function momentOf(text: string | undefined, name: string): Instant {
  const parsed = Instant.safeParse(given(text, name));
  if (!parsed.success) throw new SamsynError('config.invalid', 'not a moment in UTC', name);
  return parsed.data;
}

function parse(call: CommandCall, name: 'until' | 'since') {
  const text = { type: 'string' } as const;
  // An id can begin as an option does: it is taken before options are looked for.
  const [kid, ...rest] = call.args;
  const { values } = parseArgs({ args: rest, options: { config: text, until: text, since: text } });
  const moment = momentOf(values[name], `--${name}`);
  return { config: values.config, kid: kidOf(kid), moment };
}

function said({ whose, told }: Marked): string {
  if (whose === 'peer') return 'noted here; the key is the other authority’s\n';
  return told
    ? 'noted here, and on its way to the other authority\n'
    : 'noted here; NO KEY IS LEFT TO SIGN: tell the other authority by the contact route\n';
}

async function review(node: CaseContext, kid: string, since: Instant, call: CommandCall) {
  const messages = await messagesSignedWith(node, kid, since);
  call.out(`messages since ${since} that name the key: ${messages.length}\n`);
  for (const id of messages) call.out(`  ${id}\n`);
}

/** Ends a key of either authority before its time. */
export const keysRetire: Command = {
  usage: 'keys retire KID --until MOMENT --config node.yaml',
  summary: 'end a key early; the other authority is told, signed',
  run: async (call) => {
    const { config, kid, moment } = parse(call, 'until');
    return withNode(call, config, async (node) => {
      const operator = { operator: operatorActor() };
      call.out(said(await markKey(node, operator, { act: 'retired', kid, until: moment })));
      return 0;
    });
  },
};

/** Says that a key is in strange hands: refused from now on, at both authorities once told. */
export const keysCompromised: Command = {
  usage: 'keys compromised KID --since MOMENT --config node.yaml',
  summary: 'refuse all that a lost key signs from now on; lists the messages to look through',
  run: async (call) => {
    const { config, kid, moment } = parse(call, 'since');
    return withNode(call, config, async (node) => {
      const operator = { operator: operatorActor() };
      call.out(said(await markKey(node, operator, { act: 'compromised', kid, since: moment })));
      await review(node, kid, moment, call);
      return 0;
    });
  },
};
