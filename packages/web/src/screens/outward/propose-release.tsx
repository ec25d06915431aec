// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { type CaseView, type DrawnValue, routes } from '@samsyn/contract';
import type { ItemId } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { focusInvalid } from '../../parts/focus-invalid.ts';
import { joinTyped } from '../../parts/join-typed.ts';
import { useKeptText } from '../../parts/kept-text.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { ItemChoice } from './item-choice.tsx';
import { outwardWords } from './outward-words.ts';
import { readProposal } from './read-proposal.ts';
import type { TypedItem } from './read-proposal.ts';
import { RecipientFields } from './recipient-fields.tsx';

/** What a mission is to be given: each item chosen and filled in by itself, nothing beforehand. */
export function ProposeRelease(props: {
  readonly view: CaseView;
  readonly items: readonly ItemId[];
  readonly drawn: readonly DrawnValue[];
}) {
  const words = useAreaWords(outwardWords);
  const { find } = useCatalogue();
  const [state, setState] = useState('');
  const [mission, setMission] = useState('');
  const [typed, setTyped] = useState<Readonly<Record<string, TypedItem>>>({});
  const [tried, setTried] = useState(false);
  const tell = useSay();
  const propose = useAct(routes.proposeRelease, () => {
    setTyped({});
    setTried(false);
    tell(words.proposed);
  });
  const fields = Object.values(typed).flatMap((one) => Object.values(one?.fields ?? {}));
  useKeptText(words.propose, joinTyped([state, mission, ...fields]), propose.isPending);
  const body = readProposal({ state, mission, typed }, props.items, find);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (!body) return focusInvalid(event.currentTarget, () => setTried(true));
    propose.mutate({ params: { caseId: props.view.summary.caseId }, body });
  }

  function change(item: ItemId, next: TypedItem | undefined): void {
    const { [item]: _before, ...rest } = typed;
    setTyped(next ? { ...rest, [item]: next } : rest);
  }

  return (
    <form className="sy-form" aria-labelledby="propose-release" onSubmit={submit}>
      <Heading level={2} id="propose-release">
        {words.propose}
      </Heading>
      <RecipientFields
        state={state}
        onState={setState}
        mission={mission}
        onMission={setMission}
        tried={tried}
      />
      {props.items.map((item) => (
        <ItemChoice
          key={item}
          item={item}
          typed={typed[item]}
          drawn={props.drawn.filter((one) => one.item === item)}
          entries={props.view.entries}
          tried={tried}
          isMissing={tried && Object.values(typed).length === 0}
          onChange={(next) => change(item, next)}
        />
      ))}
      {tried && !body && <p role="alert">{words.chooseOne}</p>}
      <ProblemBanner error={propose.error} />
      <div>
        <Button type="submit" isDisabled={propose.isPending}>
          {words.proposeButton}
        </Button>
      </div>
    </form>
  );
}
