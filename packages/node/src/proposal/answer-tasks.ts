// SPDX-License-Identifier: EUPL-1.2
import { type Caseload, caseloadBuilder, openWorkbench, type Workbench } from '@samsyn/impact';
import { amendLawbook, type Lawbook, loadLawbook, parseAmendment } from '@samsyn/lawbook';
import type { PlainDate } from '@samsyn/terms';
import { applyEdits } from './apply-edits.ts';
import { checkVersion } from './check-version.ts';
import { answersOf } from './compare-version.ts';
import { draftOf, factChoices } from './draft-of.ts';
import type { LawFolders, ProposalAnswer, ProposalTask, Version } from './proposal-task.ts';

/** Days of which the law is kept drawn. */
const benchesMax = 2;

/**
 * Answers tasks on the law of the folders, one at a time. What was drawn of a day's law is kept, so
 * that each version costs what it touches; the cases are those that were given last.
 */
export function answerTasks(folders: LawFolders): (task: ProposalTask) => ProposalAnswer {
  const lawbook = loadLawbook(folders);
  const benches = new Map<PlainDate, Workbench>();
  let caseload = noCases(lawbook);
  const benchOf = (day: PlainDate): Workbench => {
    const known = benches.get(day);
    if (known) return known;
    const [oldest] = benches.keys();
    if (benches.size >= benchesMax && oldest !== undefined) benches.delete(oldest);
    const bench = openWorkbench(lawbook, day);
    benches.set(day, bench);
    return bench;
  };
  const open = ({ text, edits }: Version) => {
    const edited = applyEdits(text, edits);
    const amendment = parseAmendment(edited);
    const amended = amendLawbook(lawbook, amendment);
    const compared = () => benchOf(amendment.from).compare(amended);
    return {
      amendment,
      amended,
      compared,
      draft: () => draftOf(lawbook, amended, amendment, edited),
    };
  };
  return (task) => {
    switch (task.kind) {
      case 'read': {
        const { amended, draft } = open(task.version);
        return { kind: 'read', view: { ...draft(), facts: factChoices(amended) } };
      }
      case 'ready':
        open(task.version).compared();
        return { kind: 'taken' };
      case 'caseload':
        caseload = task.caseload;
        return { kind: 'taken' };
      case 'compare': {
        const { compared, draft } = open(task.version);
        return { kind: 'compared', draft: draft(), ...answersOf(compared(), caseload, task.read) };
      }
      case 'check': {
        const { amendment, compared } = open(task.version);
        return checkVersion(lawbook, amendment, folders.law, compared, caseload);
      }
    }
  };
}

function noCases({ vocabulary }: Lawbook): Caseload {
  return caseloadBuilder({ vocabulary, varying: [], alike: {}, units: {} }).caseload();
}
