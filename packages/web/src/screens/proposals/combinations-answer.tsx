// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { CombinationsView, ProposalChange, ProposalMove } from '@samsyn/contract';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { ChangeBoxes } from './change-boxes.tsx';
import { countText } from './count-text.ts';
import { proposalWords } from './proposal-words.ts';

/** The answer over all combinations; the changes in words come when the text has rested. */
export function CombinationsAnswer(props: {
  readonly combinations: CombinationsView;
  readonly shown: readonly ProposalChange[];
}) {
  const words = useAreaWords(proposalWords);
  const { changed, changes, changesLeftOut, combinations } = props.combinations;
  return (
    <section aria-labelledby="combinations" className="sy-stack">
      <Heading level={3} id="combinations">
        {words.combinations}
      </Heading>
      <p>
        {changed === '0'
          ? words.unchanged
          : words.changed(countText(changed), countText(combinations))}
      </p>
      <ul className="sy-list" aria-labelledby="combinations">
        {changes.map((move, at) => (
          <li key={keyOf(move, at)}>
            <OneMove move={move} shown={props.shown[at]} />
          </li>
        ))}
      </ul>
      {changesLeftOut > 0 && <p className="sy-quiet">{words.changesLeftOut(changesLeftOut)}</p>}
    </section>
  );
}

function keyOf({ items, mode, before, after }: ProposalMove, at: number): string {
  return `${items[0]} ${items.length} ${mode} ${before} ${after} ${at}`;
}

const namedMax = 3;

function OneMove(props: {
  readonly move: ProposalMove;
  readonly shown: ProposalChange | undefined;
}) {
  const words = useAreaWords(proposalWords);
  const { messages } = useLanguage();
  const { nameOf } = useCatalogue();
  const { after, before, combinations, direction, items, mode } = props.move;
  const more = items.length - namedMax;
  const named = items.slice(0, namedMax).map(nameOf).join(', ');
  const { authority, answer } = words;
  return (
    <>
      <p>
        <strong>{words.change(answer[before], answer[after])}</strong>, {messages.words.mode[mode]}:{' '}
        {named}
        {more > 0 && ` + ${words.items(more)}`}
      </p>
      <p className="sy-quiet">
        {authority[direction.from] ?? direction.from} → {authority[direction.to] ?? direction.to}.{' '}
        {words.howMany}: {countText(combinations)}
      </p>
      {props.shown && <ChangeBoxes change={props.shown} />}
    </>
  );
}
