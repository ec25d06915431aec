// SPDX-License-Identifier: EUPL-1.2
import type { CaseClassification, CaseView, DefinedClassification } from '@samsyn/contract';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { recordWords } from '../records/record-words.ts';
import { MadeClass } from './made-class.tsx';

interface Props {
  readonly view: CaseView;
  readonly compared: CaseClassification;
  readonly definition: DefinedClassification;
}

/** How the two authorities' classes stand to each other, and each of them with what it rests on. */
export function ComparedClasses({ view, compared, definition }: Props) {
  const { say } = useLanguage();
  const { authority } = useSession();
  const words = useAreaWords(recordWords).classify;
  const { own, others, standing } = compared;
  return (
    <>
      <p>{words.standing[standing]}</p>
      {own && <MadeClass by={say(authority.name)} made={own} definition={definition} />}
      {others && (
        <MadeClass by={say(view.otherAuthority.name)} made={others} definition={definition} />
      )}
    </>
  );
}
