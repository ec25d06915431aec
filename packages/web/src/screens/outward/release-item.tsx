// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import type { ReleaseItemView, ReleaseView } from '@samsyn/contract';
import { useId } from 'react';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { LinePart } from '../../parts/line-part.tsx';
import { paths } from '../../paths.ts';
import { entryRows } from '../../words/entry-rows.ts';
import { wordFor } from '../custody/word-for.ts';
import { outwardWords } from './outward-words.ts';
import { ReleaseJudgment } from './release-judgment.tsx';
import { ReleaseReview } from './release-review.tsx';

/** One item of a release: what it says, what the law says of it, who judged and reviewed it. */
export function ReleaseItem(props: {
  readonly release: ReleaseView;
  readonly item: ReleaseItemView;
}) {
  const id = useId();
  const spoken = useLanguage();
  const words = useAreaWords(outwardWords);
  const { find, nameOf } = useCatalogue();
  const { officer } = useSession();
  const { item, value, document, assessment, judgments, reviews } = props.item;
  const { releaseId, released, abandoned } = props.release;
  const isOpen = released === null && abandoned === null;
  return (
    <article aria-labelledby={id} className="sy-about">
      <Heading level={5} elementType="h3" id={id}>
        {nameOf(item)}
      </Heading>
      <div className="sy-stack">
        <dl className="sy-line">
          {entryRows({ value, masked: [] }, find(item), spoken).map((row) => (
            <LinePart key={row.field} label={row.label} kind={row.kind}>
              {row.text}
            </LinePart>
          ))}
        </dl>
        {document && (
          <Link href={paths.document(document.documentId)} target="_blank">
            {words.openDocument(document.title)}
          </Link>
        )}
        <p>{spoken.say(assessment.sentence)}</p>
        <ul className="sy-list">
          {judgments.map(({ fact, officer: by, reasons }) => (
            <li key={fact}>
              {wordFor(words.judgedFact, fact)} {words.judged(by, reasons)}
            </li>
          ))}
          {reviews.map((review) => (
            <li key={review.officer}>
              {words.reviewed(review.officer)}
              {': '}
              {review.revealsAsylum ? words.revealsIt : words.revealsNot}
              {document && `, ${review.openedDocument ? words.opened : words.notOpened}`}
            </li>
          ))}
        </ul>
        {isOpen &&
          assessment.openJudgments.map((judgment) => (
            <ReleaseJudgment
              key={judgment.fact}
              releaseId={releaseId}
              item={item}
              judgment={judgment}
            />
          ))}
        {isOpen && !reviews.some((review) => review.officer === officer.name) && (
          <ReleaseReview releaseId={releaseId} item={item} />
        )}
      </div>
    </article>
  );
}
