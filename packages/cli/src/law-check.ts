// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { proveLaw, type LawCheck, loadObligations } from '@samsyn/lawbook';
import type { Command } from './command.ts';
import { lawbookOf, lawOptions, lawUsage } from './law-folders.ts';

const questionsMax = 200_000;

/** Proves every obligation of `law/obligations.yaml` and of the engine; exits with 1 when one fails. */
export const lawCheck: Command = {
  usage: `law check ${lawUsage}`,
  summary: 'prove the law before it is used; a case in words for what fails',
  run: async ({ args, out }) => {
    const { values } = parseArgs({ args: [...args], options: lawOptions });
    const started = performance.now();
    const lawbook = lawbookOf(values);
    const obligations = loadObligations(values.law, lawbook.vocabulary);
    const checked = proveLaw(lawbook, obligations, { questionsMax });
    const ms = Math.round(performance.now() - started);
    const holds = checked.findings.length === 0 && checked.obligations.every((one) => one.holds);
    out(values.json ? `${asJson(checked, ms)}\n` : asText(checked, ms));
    return holds ? 0 : 1;
  },
};

function asJson({ obligations, combinations, ...checked }: LawCheck, ms: number): string {
  const proved = obligations.map(({ name, holds, witness }) => ({
    name,
    holds,
    ...(witness && { witness }),
  }));
  return JSON.stringify({ ...checked, combinations, obligations: proved, ms }, null, 2);
}

function asText(checked: LawCheck, ms: number): string {
  const { provisions, rules, items, intervals, combinations, method, obligations } = checked;
  const proved = obligations.flatMap(({ name, holds, violations }) => [
    `${holds ? 'holds' : 'FAILS'}  ${name}\n`,
    ...violations
      .slice(0, 5)
      .map(
        ({ place, message, witness }) =>
          `       ${place}: ${message.sv} / ${message.en}\n` +
          (witness ? `         ${witness.sentence.sv}\n         ${witness.sentence.en}\n` : ''),
      ),
  ]);
  const findings = checked.findings.map(({ place, message }) => `FAULT  ${place}: ${message}\n`);
  return (
    `${provisions} provisions, ${rules} rules, ${items} items, ${intervals.length} intervals, ` +
    `${combinations} combinations, ${ms} ms\n${method}\n${proved.join('')}${findings.join('')}`
  );
}
