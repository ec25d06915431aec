// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@midas-ds/components/link';
import type { JointCase } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { paths } from '../../paths.ts';
import { jointWords } from './joint-words.ts';
import { StepDay } from './step-day.tsx';
import { usePartyName } from './use-party-name.ts';

/** A case of the list: who, what stops it, what comes next, what is waited for. */
export function JointLine({ of }: { readonly of: JointCase }) {
  const words = useAreaWords(jointWords);
  const nameOf = usePartyName();
  const missing = of.asked.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <li>
      <p>
        <Link href={paths.jointCase(of.caseId)}>
          {of.reference === null ? words.noReference : words.caseOf(of.reference)}
        </Link>{' '}
        {of.personName ?? <em>{words.nameless}</em>}
      </p>
      {of.stayInForce && (
        <p>
          <strong>{words.stopped}</strong>
        </p>
      )}
      {of.steps.length === 0 && <p>{words.noSteps}</p>}
      {of.steps.map((step) => (
        <p key={`${step.what} ${step.told.messageId}`}>
          {words.what[step.what]}: {nameOf(step.who)}, <StepDay step={step} />
        </p>
      ))}
      {missing > 0 && <p>{words.askedCount(missing)}</p>}
      {of.exchangedAt !== null && (
        <p className="sy-quiet">
          {words.exchanged}: <InstantTime at={of.exchangedAt} />
        </p>
      )}
    </li>
  );
}
