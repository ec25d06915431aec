// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Link } from '@midas-ds/components/link';
import { routes } from '@samsyn/contract';
import type { StuckMessage } from '@samsyn/contract';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { paths } from '../../paths.ts';
import { deliveryWords } from './delivery-words.ts';
import { ReasonedRemedy } from './reasoned-remedy.tsx';

/** What the officer can do about a message, each with what happens then. */
export function Remedies({ message }: { readonly message: StuckMessage }) {
  const words = useAreaWords(deliveryWords);
  const { remedies, disclosureId } = message;
  return (
    <>
      {remedies.includes('try-now') && <TryNow message={message} />}
      {remedies.includes('withdraw') && (
        <ReasonedRemedy messageId={message.messageId} remedy="withdraw" />
      )}
      {remedies.includes('refuse') && (
        <ReasonedRemedy messageId={message.messageId} remedy="refuse" />
      )}
      {remedies.includes('send-anew') && disclosureId !== null && (
        <Link href={paths.disclosure(disclosureId)}>{words.sendAnew}</Link>
      )}
    </>
  );
}

function TryNow({ message }: { readonly message: StuckMessage }) {
  const words = useAreaWords(deliveryWords);
  const say = useSay();
  const attempt = useAct(routes.tryMessage, () => say(words.tried));
  const { messageId, direction } = message;
  return (
    <div className="sy-stack">
      <ProblemBanner error={attempt.error} />
      <div>
        <Button
          isDisabled={attempt.isPending}
          onPress={() => attempt.mutate({ params: { messageId }, body: {} })}
        >
          {words.tryNow}
        </Button>
      </div>
      <p className="sy-quiet">{direction === 'out' ? words.tryOutHappens : words.tryInHappens}</p>
    </div>
  );
}
