// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import type { CaseView } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../client/queries.ts';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { paths } from '../../paths.ts';
import { ExportAlert } from './export-alert.tsx';
import { GateResult } from './gate-result.tsx';
import { gateWords } from './gate-words.ts';

/** The check before departure on the case page, where the officer's authority is to enforce. */
export function CaseGate({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(gateWords);
  const { caseId } = view.summary;
  const { authority } = useSession();
  const query = useQuery(queries.gate(caseId));
  const left = view.standing.some(({ fact, value }) => {
    return fact === 'departure' && value.word === 'left';
  });
  return (
    <section aria-labelledby="gate">
      <Heading level={2} id="gate">
        {words.title}
      </Heading>
      <Loaded query={query}>{(gate) => <GateResult gate={gate} />}</Loaded>
      <p>
        <Link href={paths.gate(caseId)}>{words.open}</Link>
      </p>
      {left && (
        <p>
          <Link href={paths.departureReceipt(caseId)}>{words.showReceipt}</Link>
        </p>
      )}
      {authority.role === 'migration' && <ExportAlert caseId={caseId} />}
    </section>
  );
}
