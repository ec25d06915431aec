// SPDX-License-Identifier: EUPL-1.2
import { Card, CardBody } from '@midas-ds/components/card';
import { Heading } from '@midas-ds/components/heading';
import { LinkButton } from '@midas-ds/components/link-button';
import type { ReleaseView } from '@samsyn/contract';
import { useId } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { paths } from '../../paths.ts';
import { instantText } from '../../words/instant-words.ts';
import { AbandonRelease } from './abandon-release.tsx';
import { MakeRelease } from './make-release.tsx';
import { outwardWords } from './outward-words.ts';
import { ReleaseItem } from './release-item.tsx';

/** One release: to whom, by whom, each item, and to make it where another officer proposed it. */
export function ReleaseCard({ release }: { readonly release: ReleaseView }) {
  const id = useId();
  const words = useAreaWords(outwardWords);
  const { mission, state } = release;
  return (
    <section aria-labelledby={id}>
      <Card>
        <CardBody className="sy-stack">
          <Heading level={3} elementType="h2" id={id}>
            {words.to(mission, state)}
          </Heading>
          <p>{words.proposedBy(release.proposedBy, instantText(release.proposedAt))}</p>
          {release.items.map((item) => (
            <ReleaseItem key={item.item} release={release} item={item} />
          ))}
          <Outcome release={release} />
        </CardBody>
      </Card>
    </section>
  );
}

/** What became of it; or, while it is open, to make it or to give it up. */
function Outcome({ release }: { readonly release: ReleaseView }) {
  const words = useAreaWords(outwardWords);
  const { released, abandoned, releaseId } = release;
  if (released)
    return (
      <div>
        <p>{words.releasedBy(released.by, instantText(released.at))}</p>
        <p className="sy-quiet">
          {words.digest}: <span className="sy-digest">{released.digest}</span>
        </p>
        <LinkButton href={paths.releaseFile(releaseId)} variant="secondary" download>
          {words.file}
        </LinkButton>
      </div>
    );
  if (abandoned)
    return <p>{words.abandonedBy(abandoned.by, instantText(abandoned.at), abandoned.reasons)}</p>;
  return (
    <>
      <MakeRelease release={release} />
      <AbandonRelease releaseId={releaseId} />
    </>
  );
}
