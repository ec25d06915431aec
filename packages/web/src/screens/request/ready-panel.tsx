// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { LinkButton } from '@midas-ds/components/link-button';
import { type RequestView, routes } from '@samsyn/contract';
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../client/use-act.ts';
import { useLanguage } from '../../language/language-context.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { paths } from '../../paths.ts';

/** Makes a reviewed request ready, or opens the disclosure that carries or answers it. */
export function ReadyPanel(props: { readonly view: RequestView; readonly reviewing: boolean }) {
  const { request: words } = useLanguage().messages;
  const { view } = props;
  if (props.reviewing) return <MakeReady view={view} />;
  if (view.disclosureId === null) return null;
  const label = {
    prepared: words.toDisclosure,
    proposed: words.open,
    sent: words.toDisclosure,
    received: words.answerHere,
  }[view.state];
  return (
    <p>
      <LinkButton href={paths.disclosure(view.disclosureId)}>{label}</LinkButton>
    </p>
  );
}

function MakeReady({ view }: { readonly view: RequestView }) {
  const { request: words } = useLanguage().messages;
  const navigate = useNavigate();
  const tell = useSay();
  const propose = useAct(routes.proposeRequest, ({ disclosureId }) => {
    tell(words.prepared);
    void navigate({ to: paths.disclosure(disclosureId) });
  });
  const kept = view.items.filter((item) => item.status !== 'struck');
  const missing = kept.filter((item) => item.need === null).length;
  if (kept.length === 0) return <p role="status">{words.allStruck}</p>;
  if (missing > 0) return <p role="status">{words.missing(missing)}</p>;
  return (
    <>
      <ProblemBanner error={propose.error} />
      <Button
        isDisabled={propose.isPending}
        onPress={() => propose.mutate({ params: { requestId: view.requestId }, body: {} })}
      >
        {words.ready}
      </Button>
    </>
  );
}
