// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { ProposalCheck } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { proposalWords } from './proposal-words.ts';

/** Why a proposal cannot stand: each demand of the law that it breaks, with a case in words. */
export function Refusals({ check }: { readonly check: ProposalCheck }) {
  const words = useAreaWords(proposalWords);
  const { say } = useLanguage();
  return (
    <section aria-labelledby="proposal-refused" className="sy-stack">
      <Heading level={3} id="proposal-refused">
        {words.refused}
      </Heading>
      <p>{words.refusedNote}</p>
      <ul className="sy-list" aria-labelledby="proposal-refused">
        {check.refusals.map(({ obligation, place, message, witness }) => (
          <li key={`${obligation} ${place} ${message.sv} ${witness?.sv ?? ''}`}>
            <p>
              <strong>{say(message)}</strong>
            </p>
            {witness !== null && (
              <p>
                {words.example}: {say(witness)}
              </p>
            )}
            <p className="sy-quiet">
              {words.obligation}: {obligation} ({place})
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
