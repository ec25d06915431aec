// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@midas-ds/components/link';
import { useLanguage } from '../language/language-context.ts';
import { paths } from '../paths.ts';

/** The way back from a step to its case. */
export function BackToCase({ caseId }: { readonly caseId: string }) {
  const { app } = useLanguage().messages;
  return (
    <p>
      <Link href={paths.case(caseId)}>{app.back}</Link>
    </p>
  );
}
