// SPDX-License-Identifier: EUPL-1.2
import type { PublishedImpact, ShownChange } from '@samsyn/impact';
import type { Amendment } from '@samsyn/lawbook';

type Answer = PublishedImpact & {
  readonly combinations: number | string;
  readonly combinationsChanged: number | string;
  readonly boxes: readonly ShownChange[];
  readonly encodeMs: number;
  readonly compileMs: number;
  readonly scanMs: number;
};

const shownMax = 10;

/** Both answers side by side, as a reader in a hurry needs them. */
export function sayImpact({ title, purpose, from }: Amendment, answer: Answer): string {
  const { privacy, boxes } = answer;
  return [
    `${title.sv} / ${title.en}\n${purpose.sv}\n${purpose.en}\n\n`,
    `Alla kombinationer / all combinations: ${answer.combinationsChanged} of ${answer.combinations} (${from})\n`,
    ...boxes.slice(0, shownMax).map(sayChange),
    `\nPåhittade ärenden / invented cases: ${answer.casesChanged} of ${answer.cases}, `,
    `${answer.itemsChanged} items\n`,
    ...answer.byTransition.map(
      ({ from: before, to, questions }) => `  ${before} → ${to}: ${questions}\n`,
    ),
    ...answer.byItem
      .slice(0, shownMax)
      .map(({ item, way, cases }) => `  ${item}, ${way}: ${cases}\n`),
    `\nIntegritet / privacy\n`,
    `  lämnas lättare / goes more easily: ${privacy.exposed.persons} persons, ${privacy.exposed.items} items\n`,
    `  därav känsliga / sensitive: ${privacy.sensitiveExposed.persons} persons, ${privacy.sensitiveExposed.items} items\n`,
    `  hålls hårdare / held harder: ${privacy.protected.persons} persons, ${privacy.protected.items} items\n`,
    ...privacy.safeguards.map(
      ({ safeguard, lapses, added }) => `  ${safeguard}: −${lapses} +${added}\n`,
    ),
    `\n${answer.compileMs} ms law, ${answer.encodeMs} ms cases, ${answer.scanMs} ms comparison\n`,
  ].join('');
}

function sayChange(change: ShownChange): string {
  const { items, mode, from, to, combinations, shared, boxes, coversAll } = change;
  const [first] = boxes;
  const named = items.length > 3 ? `${items.slice(0, 3).join(', ')} + ${items.length - 3}` : items;
  return (
    `  ${String(named)} (${mode}): ${from} → ${to}, ${combinations}${coversAll ? '' : ' …'}\n` +
    (first === undefined
      ? ''
      : `    ${shared.brief.sv}\n    ${first.brief.sv}\n` +
        `    ${shared.brief.en}\n    ${first.brief.en}\n    ${first.witness.sentence.sv}\n`)
  );
}
