// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import type { AgreementVersionView } from '@samsyn/contract';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useUnitName } from '../../client/use-unit-name.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { agreementWords } from './agreement-words.ts';

/** Who has signed what of the newest proposal, in a line each. */
export function LatestActs({ version }: { readonly version: AgreementVersionView }) {
  const words = useAreaWords(agreementWords);
  const nameOf = useAuthorityName();
  const unitName = useUnitName();
  const [newest] = version.proposals;
  if (newest === undefined) return null;
  return (
    <ul className="sy-list">
      {newest.acts.map((act) => (
        <li key={act.actId} className="sy-quiet">
          {words.act[act.act]}: {words.by(act.title, unitName(act.unit), nameOf(act.authority))},{' '}
          <InstantTime at={act.at} />
        </li>
      ))}
    </ul>
  );
}
