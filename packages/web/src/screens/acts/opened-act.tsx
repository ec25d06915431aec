// SPDX-License-Identifier: EUPL-1.2
import { InfoBanner } from '@midas-ds/components/info-banner';
import type { CaseView } from '@samsyn/contract';
import { useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { ActForm } from './act-form.tsx';
import { actWords } from './act-words.ts';
import { Hindrances } from './hindrances.tsx';

type Opening = CaseView['acts'][number];

/**
 * The form of an act, or what hinders it. A form that has been begun stays with what was typed when
 * something comes to hinder the act: it says so above, and cannot be sent meanwhile.
 */
export function OpenedAct(props: {
  readonly view: CaseView;
  readonly opening: Opening;
  readonly onDone?: () => void;
}) {
  const { view, opening } = props;
  const words = useAreaWords(actWords);
  const [begun, setBegun] = useState(opening.open);
  if (opening.open && !begun) setBegun(true);
  return (
    <>
      {!opening.open && begun && (
        <InfoBanner type="important" title={words.nowHindered} aria-label={words.nowHindered} />
      )}
      {!opening.open && <Hindrances guards={opening.guards} />}
      {begun && (
        <ActForm
          view={view}
          act={opening.act}
          isHindered={!opening.open}
          {...(props.onDone && { onDone: props.onDone })}
        />
      )}
    </>
  );
}
