// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import type { WaitingProposal } from '@samsyn/contract';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { paths } from '../../paths.ts';
import { agreementWords } from '../agreement/agreement-words.ts';

/** The versions that the other authority has proposed and that wait for this one's answer. */
export function WaitingProposals(props: { readonly proposals: readonly WaitingProposal[] }) {
  const words = useAreaWords(agreementWords);
  const nameOf = useAuthorityName();
  return (
    <section aria-labelledby="proposals">
      <Heading level={3} id="proposals">
        {words.waiting(props.proposals.length)}
      </Heading>
      <ul className="sy-list" aria-labelledby="proposals">
        {props.proposals.map(({ proposalId, subject, hash, edition, from, since }) => (
          <li key={proposalId}>
            <p>
              <Link href={paths.version(subject, hash)}>
                {words.toAnswer(words.versionOf(words.subject[subject], edition))}
              </Link>
            </p>
            <p>
              {words.waits(nameOf(from))}, <InstantTime at={since} since />
            </p>
            <p className="sy-quiet">{words.notAgreedText}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
