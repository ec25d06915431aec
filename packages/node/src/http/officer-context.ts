// SPDX-License-Identifier: EUPL-1.2
import type { GateContext } from '../gate/gate-context.ts';
import type { SignIn } from '../identity/oidc.ts';
import type { LiveBus } from './live-bus.ts';

export interface OfficerContext extends GateContext {
  readonly signIn: SignIn;
  readonly live: LiveBus;
  readonly publicUrl: string;
  readonly webFolder: string | undefined;
  readonly version: string;
}
