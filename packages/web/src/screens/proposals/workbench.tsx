// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { ProposalEdit, ProposalView } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { Answers } from './answers.tsx';
import { DayEditor } from './day-editor.tsx';
import { DraftRules } from './draft-rules.tsx';
import { proposalQueries } from './proposal-queries.ts';
import { proposalWords } from './proposal-words.ts';
import { TextEditor } from './text-editor.tsx';
import { useSettled } from './use-settled.ts';

/** What takes longer is asked for when the hand has rested. */
const restMs = 700;

interface Written {
  readonly text: string;
  readonly edits: readonly ProposalEdit[];
}

/** The proposal on the left as one edits it, what it changes on the right. */
export function Workbench(props: { readonly view: ProposalView; readonly sitting: string }) {
  const { sitting, view } = props;
  const words = useAreaWords(proposalWords);
  const saved: Written = { text: view.text, edits: [] };
  const [written, setWritten] = useState(saved);
  const [asked, setAsked] = useState(written);
  const compared = useQuery(proposalQueries.comparison({ sitting, ...asked }));
  // What is written while an answer is on its way is asked as one when that has come.
  if (!compared.isFetching && asked !== written) setAsked(written);
  const checked = useQuery(proposalQueries.check({ sitting, ...useSettled(written, restMs) }));
  const [draft, setDraft] =
    useState<Pick<ProposalView, 'rules' | 'ended' | 'proposal' | 'text'>>(view);
  const newest = compared.data?.kind === 'compared' ? compared.data.draft : undefined;
  if (newest !== undefined && newest !== draft) setDraft(newest);
  const edit = (made: ProposalEdit) =>
    setWritten({ ...written, edits: [...written.edits.filter(isOther(made)), made] });
  return (
    <div className="sy-both">
      <section aria-labelledby="proposal-edited" className="sy-stack">
        <Heading level={2} id="proposal-edited">
          {words.proposal}
        </Heading>
        <DayEditor day={draft.proposal.from} onChange={(day) => edit({ kind: 'from', day })} />
        <DraftRules draft={draft} editing={{ facts: view.facts, onEdit: edit }} />
        <TextEditor
          text={written.edits.length === 0 ? written.text : draft.text}
          onChange={(text) => setWritten({ text, edits: [] })}
          onRestore={() => setWritten(saved)}
        />
      </section>
      <Answers compared={compared} checked={checked} />
    </div>
  );
}

/** A change that another one of the same part takes the place of. */
function isOther(made: ProposalEdit): (known: ProposalEdit) => boolean {
  return (known) => placeOf(known) !== placeOf(made);
}

function placeOf(edit: ProposalEdit): string {
  if (edit.kind === 'from') return edit.kind;
  const rule = `${edit.kind} ${edit.part} ${edit.at}`;
  return edit.kind === 'condition' ? `${rule} ${edit.fact}` : rule;
}
