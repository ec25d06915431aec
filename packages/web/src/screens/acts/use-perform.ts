// SPDX-License-Identifier: EUPL-1.2
import { type PerformAct, routes } from '@samsyn/contract';
import type { ActKind, CaseId } from '@samsyn/terms';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useSay } from '../../parts/said.tsx';
import { paths } from '../../paths.ts';
import { actName } from './act-name.ts';
import { actUndoing } from './act-undoing.ts';
import { actWords } from './act-words.ts';

/** Performs an act in a case, after it was asked for once where it cannot be undone. */
export function usePerform(caseId: CaseId, act: ActKind, onDone: (() => void) | undefined) {
  const words = useAreaWords(actWords);
  const tell = useSay();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<PerformAct>();
  const send = useAct(routes.performAct, () => {
    tell(words.done(actName(words, act)));
    if (onDone) onDone();
    else void navigate({ to: paths.case(caseId) });
  });
  const confirm = (body: PerformAct) => {
    setAsked(undefined);
    send.mutate({ params: { caseId }, body });
  };
  const perform = (body: PerformAct) =>
    actUndoing[act].how === 'asks' ? setAsked(body) : confirm(body);
  return { send, perform, asked, confirm, close: () => setAsked(undefined) };
}
