// SPDX-License-Identifier: EUPL-1.2
import type { ArchiveContext } from '../archive/archive-context.ts';
import type { Maintenance } from '../audit/maintenance.ts';
import type { Allowed } from '../config/node-config.ts';
import type { GateContext } from '../gate/gate-context.ts';
import type { HealthContext } from '../health/health-context.ts';
import type { Tally } from '../health/tally.ts';
import type { SignIn } from '../identity/oidc.ts';
import type { ProposalFolders } from '../proposal/proposal-desk.ts';
import type { LiveBus } from './live-bus.ts';

export interface OfficerContext extends GateContext, ArchiveContext, HealthContext {
  readonly signIn: SignIn;
  readonly live: LiveBus;
  readonly tally: Tally;
  readonly maintenance: Maintenance;
  readonly publicUrl: string;
  readonly allow: Allowed;
  readonly webFolder: string | undefined;
  readonly proposals: ProposalFolders;
  readonly version: string;
  /** Requests of officers that are worked on at a time; those about a stop are not counted. */
  readonly officersAtATime: number;
}
