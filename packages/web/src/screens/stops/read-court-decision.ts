// SPDX-License-Identifier: EUPL-1.2
import { RegisterCourtDecision } from '@samsyn/contract';

/** What the desk has typed, each as text. */
export interface CourtTyped {
  readonly dossier: string;
  readonly court: string;
  readonly courtCase: string;
  readonly kind: string;
  readonly decidedOn: string;
  readonly receivedOn: string;
  readonly receivedAt: string;
}

/** The moment of a day and a time on the desk's own clock; undefined when they are none. */
function momentOf(day: string, time: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return undefined;
  const moment = new Date(`${day}T${time}:00`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** The decision as the interface takes it; undefined until everything is filled in. */
export function readCourtDecision(typed: CourtTyped): RegisterCourtDecision | undefined {
  const { receivedOn, receivedAt, ...rest } = typed;
  const parsed = RegisterCourtDecision.safeParse({
    ...rest,
    receivedAt: momentOf(receivedOn.trim(), receivedAt.trim()),
  });
  return parsed.success ? parsed.data : undefined;
}
