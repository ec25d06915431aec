// SPDX-License-Identifier: EUPL-1.2
import {
  type Amendment,
  type AmendmentCheck,
  checkAmendment,
  type Lawbook,
  loadObligations,
} from '@samsyn/lawbook';

const violationsShown = 5;

/** The proposal proved against the obligations of the law's folder. */
export function checkedAmendment(
  lawbook: Lawbook,
  amendment: Amendment,
  folder: string,
): AmendmentCheck {
  return checkAmendment(lawbook, amendment, ({ vocabulary }) =>
    loadObligations(folder, vocabulary),
  );
}

/** Why a proposal is refused: each obligation that fails, with a case in words. */
export function sayRefusal(
  { amendment, title }: Amendment,
  { obligations }: AmendmentCheck,
): string {
  const failed = obligations.filter(({ holds }) => !holds);
  const lines = failed.flatMap(({ name, violations }) => [
    `  ${name}\n`,
    ...violations
      .slice(0, violationsShown)
      .map(
        ({ place, message, witness }) =>
          `    ${place}: ${message.sv} / ${message.en}\n` +
          (witness ? `      ${witness.sentence.sv}\n      ${witness.sentence.en}\n` : ''),
      ),
  ]);
  return `REFUSED  ${amendment}: ${title.sv} / ${title.en}\n${lines.join('')}`;
}

/** The same as data: what fails, with every case. */
export function refusalAsJson({ amendment }: Amendment, check: AmendmentCheck): string {
  const { base, proposal, obligations } = check;
  const failed = obligations.filter(({ holds }) => !holds);
  return `${JSON.stringify({ amendment, base, proposal, refused: failed }, null, 2)}\n`;
}
