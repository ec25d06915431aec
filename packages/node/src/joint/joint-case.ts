// SPDX-License-Identifier: EUPL-1.2
import { JointCase } from '@samsyn/contract';
import { jointPlan, latestEntry, personName, stayInForce, withoutStruck } from '@samsyn/casework';
import type { PlainDate, Protection } from '@samsyn/terms';
import { askedStill } from './asked-still.ts';
import { toldEntries, toldIn } from './told-entries.ts';
import type { ToldMessage } from './told-message.ts';

/** Whose case it is, and what the officer who looks may see of a protected person. */
export interface JointSubject {
  readonly caseId: string;
  readonly protection: Protection;
  readonly cleared: boolean;
}

/** A case in a few lines, of nothing but what the messages told. */
export function jointCase(
  { caseId, protection, cleared }: JointSubject,
  messages: readonly ToldMessage[],
  today: PlainDate,
): JointCase {
  const told = toldEntries(messages);
  const tellings = new Map<string, (typeof told)[number]>(
    told.map((one) => [one.entry.entryId, one]),
  );
  const entries = withoutStruck(told.map(({ entry }) => entry));
  const last = messages.at(-1);
  const named = protection === 'none' || cleared;
  return JointCase.parse({
    caseId,
    reference: latestEntry(entries, 'case-identity')?.value['dossierNumber'] ?? null,
    personName: named ? (personName(entries) ?? null) : null,
    stayInForce: stayInForce(entries) === 'in-force',
    steps: jointPlan(entries, today).map(({ entryId, ...step }) => ({
      ...step,
      told: tellings.get(entryId)?.told,
    })),
    asked: askedStill(messages),
    exchangedAt: last ? toldIn(last).at : null,
  });
}
