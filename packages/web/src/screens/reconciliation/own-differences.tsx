// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import type { DifferenceView } from '@samsyn/contract';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { paths } from '../../paths.ts';
import { reconciliationWords } from './reconciliation-words.ts';

/** What differs in the officer's own cases: why, and what was done about it. */
export function OwnDifferences({
  differences,
}: {
  readonly differences: readonly DifferenceView[];
}) {
  const words = useAreaWords(reconciliationWords);
  return (
    <section aria-labelledby="own" className="sy-stack">
      <Heading level={2} id="own">
        {words.own}
      </Heading>
      {differences.length === 0 && <p role="status">{words.ownNone}</p>}
      <ul className="sy-list" aria-label={words.own}>
        {differences.map((difference) => (
          <li key={keyOf(difference)}>
            <OwnDifference difference={difference} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf({ caseId, sender, messageNumber, item, cause }: DifferenceView): string {
  return [caseId, sender, messageNumber, item, cause].join(' ');
}

function OwnDifference({ difference }: { readonly difference: DifferenceView }) {
  const words = useAreaWords(reconciliationWords);
  const nameOf = useAuthorityName();
  const catalogue = useCatalogue();
  const { item, messageNumber, cause, healing } = difference;
  const sender = nameOf(difference.sender);
  const about =
    item === null
      ? words.message(String(messageNumber ?? ''), sender)
      : words.item(catalogue.nameOf(item), sender);
  return (
    <dl className="sy-facts sy-beside">
      <dt>{words.number}</dt>
      <dd>
        <Link href={paths.case(difference.caseId)}>{difference.number}</Link>
      </dd>
      <dt>{words.about}</dt>
      <dd>{about}</dd>
      <dt>{words.what}</dt>
      <dd>
        <strong>{words.shortly[cause]}</strong>. {words.cause[cause]}
      </dd>
      <dt>{words.done}</dt>
      <dd>{words.healing[healing]}</dd>
    </dl>
  );
}
