// SPDX-License-Identifier: EUPL-1.2
import type { CaseView } from '@samsyn/contract';
import { useUnitName } from '../../client/use-unit-name.ts';
import { useLanguage } from '../../language/language-context.ts';
import { LinePart } from '../../parts/line-part.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { instantText } from '../../words/instant-words.ts';

/** About whom the case is, how protected, whether enforcement is stopped, where it lies. */
export function SheetFacts({ view: { summary } }: { readonly view: CaseView }) {
  const { person, start, stay, words } = useLanguage().messages;
  const unitName = useUnitName();
  return (
    <dl className="sy-line">
      <LinePart label={start.person}>
        <PersonName name={summary.personName} protection={summary.protection} />
      </LinePart>
      <LinePart label={person.protection}>{words.protectionShort[summary.protection]}</LinePart>
      <LinePart label={start.enforcement}>
        {summary.stayInForce ? stay.inForceShort : stay.noneShort}
      </LinePart>
      <LinePart label={start.state}>{words.caseState[summary.state]}</LinePart>
      <LinePart label={start.unit}>{unitName(summary.unit)}</LinePart>
      <LinePart label={start.changed}>{instantText(summary.changedAt)}</LinePart>
    </dl>
  );
}
