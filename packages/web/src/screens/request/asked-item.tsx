// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { type ItemId, limits } from '@samsyn/terms';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useLanguage } from '../../language/language-context.ts';
import { ReasonsField } from '../../parts/reasons-field.tsx';

/** The chosen item: what it means, why the catalogue has it, and the need in the officer's words. */
export function AskedItem(props: {
  readonly item: ItemId;
  readonly need: string;
  readonly onNeed: (need: string) => void;
  readonly tried: boolean;
}) {
  const { messages, say } = useLanguage();
  const { request } = messages;
  const known = useCatalogue().find(props.item);
  return (
    <>
      {known !== undefined && (
        <dl className="sy-facts sy-beside">
          <dt>{request.definition}</dt>
          <dd>{say(known.definition)}</dd>
          <dt>{request.catalogueNeed}</dt>
          <dd>{say(known.neededFor)}</dd>
        </dl>
      )}
      <ReasonsField
        label={request.need}
        hint={request.needHint(limits.needCharsMin, limits.needCharsMax)}
        missing={request.needMissing(limits.needCharsMin)}
        charsMin={limits.needCharsMin}
        charsMax={limits.needCharsMax}
        value={props.need}
        onChange={props.onNeed}
        tried={props.tried}
      />
    </>
  );
}
