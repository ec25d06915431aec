// SPDX-License-Identifier: EUPL-1.2
import { type Answer, movedIn, transition } from '@samsyn/lawbook';
import { codes as outcomes } from '@samsyn/rules';
import type { ItemId, Question } from '@samsyn/terms';
import { type AskedWay, type CaseKinds, caseKinds } from './caseload/case-kinds.ts';
import type { Caseload } from './caseload/caseload.ts';
import type { Draw } from './caseload/generate-cases.ts';
import { questionOf } from './question-of.ts';
import { referenceAnswer } from './reference-answer.ts';
import { type Way, ways } from './ways.ts';
import type { Comparison } from './workbench.ts';

/** A question that the comparison and the interpreter answer differently. */
export type Disagreement = {
  readonly item: ItemId;
  readonly way: Way;
  readonly compared: readonly [before: Answer, after: Answer];
  readonly interpreted: readonly [before: Answer, after: Answer];
};

export type Verified = {
  readonly questions: number;
  /** How many of them change by the interpreter. */
  readonly changed: number;
  readonly disagreements: readonly Disagreement[];
};

/**
 * Puts drawn questions of drawn cases to the interpreter by both laws, half of them such as the proposal
 * changes where there are any, and holds the counted answers to it.
 */
export function verifySample(
  comparison: Comparison,
  caseload: Caseload,
  questions: number,
  draw: Draw,
): Verified {
  const kinds = caseKinds(comparison, caseload);
  const { lawbook, amended, on } = comparison;
  const entries = [...lawbook.catalogue.items.values()];
  const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(draw() * list.length)];
  const disagreements: Disagreement[] = [];
  let changed = 0;
  for (let at = 0; at < questions; at += 1) {
    const wanted = at % 2 === 0 ? oneOf(kinds.asked) : undefined;
    const entry = wanted?.entry ?? oneOf(entries);
    const way = wanted?.way ?? oneOf(ways);
    if (entry === undefined || way === undefined) break;
    const place = drawCase(kinds, wanted, caseload.cases, draw);
    const question = questionOf(caseload, place, entry, way, on);
    const interpreted = [
      referenceAnswer(question, lawbook),
      referenceAnswer(question, amended),
    ] as const;
    const column = kinds.asked.find((one) => one.entry === entry && one.way === way);
    const kind = kinds.projection.kinds[place] ?? 0;
    const width = kinds.diagrams.length;
    const code =
      column === undefined
        ? 0
        : (kinds.codes[kind * width + kinds.diagrams.indexOf(column.moved)] ?? 0);
    const drawn = answersDrawn(comparison, question);
    const [left, right] = [outcomes[interpreted[0]], outcomes[interpreted[1]]];
    if (left !== right) changed += 1;
    if (
      transition(left, right) !== code ||
      drawn[0] !== interpreted[0] ||
      drawn[1] !== interpreted[1]
    )
      disagreements.push({ item: entry.item, way, compared: countedAs(code, drawn), interpreted });
  }
  return { questions, changed, disagreements };
}

const triesMax = 100;

/** A case; one in which the question wanted changes, where a few draws find one. */
function drawCase(
  { diagrams, codes, projection }: CaseKinds,
  wanted: AskedWay | undefined,
  cases: number,
  draw: Draw,
): number {
  let place = Math.floor(draw() * cases);
  if (wanted === undefined) return place;
  const at = diagrams.indexOf(wanted.moved);
  for (let tried = 0; tried < triesMax; tried += 1) {
    const kind = projection.kinds[place] ?? 0;
    if ((codes[kind * diagrams.length + at] ?? 0) !== 0) break;
    place = Math.floor(draw() * cases);
  }
  return place;
}

function countedAs(
  code: number,
  drawn: readonly [Answer, Answer],
): readonly [before: Answer, after: Answer] {
  const moved = movedIn(code);
  return moved === undefined ? drawn : [moved.from, moved.to];
}

const names: readonly Answer[] = ['must-not', 'assess', 'may', 'must', 'not-encoded'];

/** What both diagrams answer to the question. */
function answersDrawn({ space, answers }: Comparison, question: Question): [Answer, Answer] {
  const { diagrams, order, vocabulary } = space;
  const facts: Question['facts'] = { ...question.facts, mode: question.mode, item: question.item };
  const answer = (diagram: number): Answer => {
    let at = diagram;
    while (at >= 256) {
      const name = order[diagrams.levelOf(at)] ?? '';
      const { domain = [], default: byDefault = '' } = vocabulary[name] ?? {};
      at = diagrams.childOf(at, domain.indexOf(facts[name] ?? byDefault));
    }
    return names[at] ?? 'not-encoded';
  };
  const [before, after] = answers.get(question.item) ?? [0, 0];
  return [answer(before), answer(after)];
}
