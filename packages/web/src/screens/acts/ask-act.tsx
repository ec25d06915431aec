// SPDX-License-Identifier: EUPL-1.2
import type { PerformAct } from '@samsyn/contract';
import type { ActKind } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { AskOnce } from '../../parts/ask-once.tsx';
import { actName } from './act-name.ts';
import { actWords } from './act-words.ts';

/** Asks once before an act that cannot be undone, in the words of the act itself. */
export function AskAct(props: {
  readonly act: ActKind;
  /** What is about to be done; undefined while nothing is asked. */
  readonly asked: PerformAct | undefined;
  readonly close: () => void;
  readonly confirm: (body: PerformAct) => void;
}) {
  const words = useAreaWords(actWords);
  const { act, asked, close, confirm } = props;
  return (
    <AskOnce
      isOpen={asked !== undefined}
      onOpenChange={close}
      title={words.ask(actName(words, act))}
      happens={`${words.names[act]?.does ?? ''} ${words.noUndo}`}
      confirm={words.button}
      onConfirm={() => asked && confirm(asked)}
    />
  );
}
