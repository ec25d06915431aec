// SPDX-License-Identifier: EUPL-1.2
import type { AgreementVersionView } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useUnitName } from '../../client/use-unit-name.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { agreementWords } from './agreement-words.ts';

/** Everything that either authority has signed about the version, newest proposal first. */
export function SignedActs({ version }: { readonly version: AgreementVersionView }) {
  const words = useAreaWords(agreementWords);
  const nameOf = useAuthorityName();
  const unitName = useUnitName();
  const acts = version.proposals.flatMap((proposal) => proposal.acts);
  return (
    <section aria-labelledby="signed">
      <Heading level={2} id="signed">
        {words.acts}
      </Heading>
      {acts.length === 0 && <p>{words.noActs}</p>}
      <ul className="sy-list" aria-labelledby="signed">
        {acts.map((act) => (
          <li key={act.actId}>
            <p>
              <strong>{words.act[act.act]}</strong>, <InstantTime at={act.at} />
            </p>
            <p>{words.by(act.title, unitName(act.unit), nameOf(act.authority))}</p>
            {act.reasons !== null && (
              <p>
                {words.reasons}: {act.reasons}
              </p>
            )}
            <p className="sy-quiet">
              {words.delivery[act.delivery]}
              {act.code !== null && ` (${act.code})`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
