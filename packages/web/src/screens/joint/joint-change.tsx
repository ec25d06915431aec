// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import type { CaseId } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { paths } from '../../paths.ts';
import { jointWords } from './joint-words.ts';

/** How the plan is changed: by an item that is recorded, assessed and given, as everything is. */
export function JointChange({ caseId }: { readonly caseId: CaseId }) {
  const words = useAreaWords(jointWords);
  return (
    <section aria-labelledby="change" className="sy-stack">
      <Heading level={2} id="change">
        {words.change}
      </Heading>
      <p className="sy-narrow">{words.changeHow}</p>
      <nav aria-labelledby="change" className="sy-line">
        <Link href={paths.record(caseId)}>{words.toRecord}</Link>
        <Link href={paths.give(caseId)}>{words.toGive}</Link>
        <Link href={paths.case(caseId)}>{words.toCase}</Link>
        <Link href={paths.joint}>{words.back}</Link>
      </nav>
    </section>
  );
}
