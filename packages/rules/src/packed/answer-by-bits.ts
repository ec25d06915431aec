// SPDX-License-Identifier: EUPL-1.2
import type { Facts, Question } from '@samsyn/terms';
import type { Answered } from '../answered.ts';
import type { Candidate } from '../losing-rules.ts';
import type { RuleSet } from '../rule-set.ts';
import type { LineFinding } from '../verdict.ts';
import { packQuestion } from './fact-layout.ts';
import type { NearRule, Program } from './program.ts';
import { programFor } from './program-for.ts';
import { type ItemDiagram, itemDiagram, readUnknown } from './read-unknown.ts';
import { hasBit, holdRows, nearRows } from './row-table.ts';
import { anyHolds } from './settle.ts';
import { verdictOf } from './verdict-of.ts';

type Compiled = { readonly program: Program; drawn: ItemDiagram | undefined | 'not-drawn' };
const known = new WeakMap<RuleSet, Map<string, Compiled>>();

/** The answer by bit vectors; where facts are unknown, over the reading that a diagram chooses. */
export function answerByBits(question: Question, ruleSet: RuleSet, facts: Facts): Answered {
  const { program } = compiledFor(question, ruleSet);
  const packed = packQuestion(question, ruleSet.vocabulary);
  const read = areKnown(program, packed)
    ? undefined
    : readUnknown(program, drawnFor(question, ruleSet), packed);
  const held = new Int32Array(program.table.words);
  const reading = read?.reading ?? packed;
  holdRows(program.table, reading, held);
  const verdict = verdictOf(program, reading, held);
  const candidates = candidatesOf(program, verdict.deciding, packed, held);
  return {
    verdict: read?.exhausted === true ? { ...verdict, outcome: 'must-not' } : verdict,
    possible: read?.possible ?? [verdict.outcome],
    missing: read?.missing ?? [],
    candidates,
    facts,
  };
}

/** Whether every fact that a row names is known. */
function areKnown({ table, layout }: Program, packed: Uint8Array): boolean {
  for (const fact of table.facts) if (packed[fact] === layout.unknown[fact]) return false;
  return true;
}

/** The diagram of the question's item, drawn once; undefined beyond the budget of nodes. */
export function drawnFor(question: Question, ruleSet: RuleSet): ItemDiagram | undefined {
  const compiled = compiledFor(question, ruleSet);
  if (compiled.drawn === 'not-drawn') compiled.drawn = itemDiagram(ruleSet, question);
  return compiled.drawn;
}

/** The program of the question's item, compiled once for a rule set. */
export function programOf(question: Question, ruleSet: RuleSet): Program {
  return compiledFor(question, ruleSet).program;
}

function compiledFor({ item, secrecy }: Question, ruleSet: RuleSet): Compiled {
  const ofRuleSet = known.get(ruleSet) ?? new Map<string, Compiled>();
  known.set(ruleSet, ofRuleSet);
  const key = `${item} ${secrecy.join(' ')}`;
  const found = ofRuleSet.get(key);
  if (found) return found;
  const program = programFor(ruleSet, { item, secrecy });
  const compiled: Compiled = { program, drawn: 'not-drawn' };
  ofRuleSet.set(key, compiled);
  return compiled;
}

/** The rules under one that applies, of which at most one fact fails. */
function candidatesOf(
  program: Program,
  { secrecy }: LineFinding,
  packed: Uint8Array,
  held: Int32Array,
): Candidate[] {
  const { layout, near, lines, openLine } = program;
  const index = layout.indexOf.get('secrecy') ?? -1;
  const inLine = packed.slice();
  const code = layout.codesOf[index]?.get(secrecy?.rule ?? 'none');
  if (code !== undefined) inLine[index] = code;
  const line = lines.find((one) => one.secrecy === secrecy) ?? openLine;
  const nearly = nearRows(near.table, inLine);
  const applies = (parent: NearRule['parent']): boolean => {
    if (parent === undefined) return true;
    const { start, end } = program.settled.get(parent) ?? { start: 0, end: 0 };
    for (let row = start; row < end; row += 1)
      if (hasBit(held, row) && hasBit(line.mask, row)) return true;
    return false;
  };
  return near.rules.filter(({ rows, parent }) => anyHolds(nearly, rows) && applies(parent));
}
