// SPDX-License-Identifier: EUPL-1.2
import type { HealthLine, HealthView } from '@samsyn/contract';
import { agreementHealth } from './agreement-health.ts';
import { contactHealth } from './contact-health.ts';
import { databaseHealth } from './database-health.ts';
import { exchangeHealth } from './exchange-health.ts';
import type { HealthContext } from './health-context.ts';
import { keyHealth } from './key-health.ts';
import { ledgerHealth } from './ledger-health.ts';
import { machineHealth } from './machine-health.ts';
import { peerHealth } from './peer-health.ts';

/** What the node knows of itself without asking anybody. */
export async function readOwnHealth(context: HealthContext): Promise<HealthLine[]> {
  return [
    ...(await contactHealth(context)),
    await databaseHealth(context),
    ...(await machineHealth(context)),
    ...keyHealth(context),
    ...(await agreementHealth(context)),
    ...(await ledgerHealth(context)),
    ...(await exchangeHealth(context)),
  ];
}

/** How the node is, part by part, each value with its age: numbers and moments, nothing of any case. */
export async function readHealth(context: HealthContext): Promise<HealthView> {
  const [peer, own] = await Promise.all([peerHealth(context), readOwnHealth(context)]);
  return { at: context.clock(), lines: [...peer, ...own] };
}
