// SPDX-License-Identifier: EUPL-1.2
import type { DefinedClassification, MadeClassification } from '@samsyn/contract';
import type { ClassCode } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { LinePart } from '../../parts/line-part.tsx';
import { recordWords } from '../records/record-words.ts';

interface Props {
  readonly by: string;
  readonly made: MadeClassification;
  readonly definition: DefinedClassification;
}

/** One authority's class with what it means, what it rests on, from where and as of when. */
export function MadeClass({ by, made, definition }: Props) {
  const { messages, say } = useLanguage();
  const words = useAreaWords(recordWords).classify;
  const { entry } = messages;
  const named = (codes: DefinedClassification['grounds'], code: ClassCode) => {
    const found = codes.find((one) => one.code === code);
    return found === undefined ? words.unknown(code) : say(found.label);
  };
  const meaning = definition.classes.find(({ code }) => code === made.class);
  return (
    <div className="sy-entry">
      <strong>
        {by}: {meaning === undefined ? words.unknown(made.class) : say(meaning.label)}
      </strong>
      <dl className="sy-line">
        {meaning && <LinePart label={words.meaning}>{say(meaning.definition)}</LinePart>}
        <LinePart label={words.grounds}>
          {made.grounds.map((code) => named(definition.grounds, code)).join(', ')}
        </LinePart>
        {made.reasons !== null && <LinePart label={words.reasons}>{made.reasons}</LinePart>}
      </dl>
      <dl className="sy-line sy-origin">
        <LinePart label={entry.source}>
          {entry.sourceText(messages.words.source[made.source.kind], made.source.reference)}
        </LinePart>
        <LinePart label={entry.asOf}>{made.asOf}</LinePart>
        <LinePart label={words.definedOn}>{made.definedOn ?? words.noVersion}</LinePart>
        {made.upheld && <LinePart label={words.upheld}>{messages.app.yes}</LinePart>}
      </dl>
    </div>
  );
}
