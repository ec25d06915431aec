// SPDX-License-Identifier: EUPL-1.2
import type { CaseContext } from '../case/case-context.ts';
import type { SignIn } from '../identity/oidc.ts';
import type { LiveBus } from './live-bus.ts';

export interface OfficerContext extends CaseContext {
  readonly signIn: SignIn;
  readonly live: LiveBus;
  readonly publicUrl: string;
  readonly webFolder: string | undefined;
  readonly version: string;
}
