// SPDX-License-Identifier: EUPL-1.2
import type { ProposalEdit } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import { type Document, parseDocument } from 'yaml';

/**
 * The proposal's text with the changes made in it, in their order; what they do not touch stands as it
 * was written.
 * @throws SamsynError `law.syntax` for a text that is no YAML, `law.schema` for a change of a part that
 * the text has not
 */
export function applyEdits(text: string, edits: readonly ProposalEdit[]): string {
  if (edits.length === 0) return text;
  const document = parseDocument(text, { uniqueKeys: true });
  const [broken] = document.errors;
  if (broken) throw new SamsynError('law.syntax', broken.code, 'text');
  for (const edit of edits) apply(document, edit);
  return document.toString({ lineWidth: 0 });
}

function apply(document: Document, edit: ProposalEdit): void {
  if (edit.kind === 'from') return document.setIn(['from'], edit.day);
  const rule = [edit.part, edit.at];
  if (!document.hasIn(rule))
    throw new SamsynError('law.schema', 'the proposal has no such rule', rule.join('.'));
  switch (edit.kind) {
    case 'outcome':
      return document.setIn([...rule, 'outcome'], edit.outcome);
    case 'provision':
      return document.setIn([...rule, 'cites'], document.createNode([edit.provision]));
    case 'condition': {
      const at = [...rule, 'when', edit.fact];
      if (edit.values.length > 0) document.setIn(at, document.createNode([...edit.values]));
      else document.deleteIn(at);
    }
  }
}
