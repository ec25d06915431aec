// SPDX-License-Identifier: EUPL-1.2
import '../../layout/law.css';
import type {
  CaseClassification,
  CaseView,
  DefinedClassification,
  MadeClassification,
} from '@samsyn/contract';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { recordWords } from '../records/record-words.ts';
import { MadeClass } from './made-class.tsx';

interface Props {
  readonly view: CaseView;
  readonly compared: CaseClassification;
  readonly definition: DefinedClassification;
  /** Whether to tell by what the class is known. */
  readonly withCriteria?: boolean;
}

/** The two authorities' classes side by side, each with what it means and what it rests on. */
export function ComparedClasses({ view, compared, ...shown }: Props) {
  const { say } = useLanguage();
  const { authority } = useSession();
  const words = useAreaWords(recordWords).classify;
  const { own, others, standing } = compared;
  return (
    <>
      <p>{words.standing[standing]}</p>
      <div className="sy-both">
        {own && <OneSide by={say(authority.name)} made={own} {...shown} />}
        {others && <OneSide by={say(view.otherAuthority.name)} made={others} {...shown} />}
      </div>
    </>
  );
}

function OneSide(props: {
  readonly by: string;
  readonly made: MadeClassification;
  readonly definition: DefinedClassification;
  readonly withCriteria?: boolean;
}) {
  const { say } = useLanguage();
  const words = useAreaWords(recordWords).classify;
  const meaning = props.definition.classes.find(({ code }) => code === props.made.class);
  return (
    <div>
      <MadeClass {...props} />
      {props.withCriteria === true && meaning && (
        <>
          <p>{words.criteria}:</p>
          <ul className="sy-outline">
            {meaning.criteria.map((one) => (
              <li key={one.sv}>{say(one)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
