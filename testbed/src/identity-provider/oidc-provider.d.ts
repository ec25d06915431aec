// SPDX-License-Identifier: EUPL-1.2
// The part of oidc-provider that the testbed uses; the package brings no types of its own.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface Interaction {
    readonly params: { readonly client_id?: unknown };
    readonly returnTo: string;
    /** Seconds since 1970 UTC. */
    readonly exp: number;
    session?: unknown;
    result?: unknown;
    save(secondsToLive: number): Promise<unknown>;
  }

  export interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  export interface Context {
    type: string;
    body: string;
    readonly oidc: {
      readonly provider: Provider;
      readonly client: { readonly clientId: string };
      readonly session: { readonly accountId: string };
      readonly result?: { readonly login?: object };
    };
  }

  export interface Configuration {
    readonly clients: readonly Readonly<Record<string, unknown>>[];
    readonly jwks: { readonly keys: readonly object[] };
    readonly claims: Readonly<Record<string, readonly string[]>>;
    readonly conformIdTokenClaims: boolean;
    readonly cookies: { readonly keys: readonly string[] };
    readonly discovery: Readonly<Record<string, unknown>>;
    readonly features: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly interactions: {
      readonly policy: readonly Prompt[];
      url(context: Context, interaction: { readonly uid: string }): string;
    };
    readonly pkce: { required(): boolean };
    readonly responseTypes: readonly string[];
    readonly scopes: readonly string[];
    readonly ttl: Readonly<Record<string, number>>;
    findAccount(
      context: Context,
      id: string,
    ): { accountId: string; claims(): Record<string, unknown> } | undefined;
    loadExistingGrant(context: Context): Promise<Grant>;
    renderError(context: Context, out: { readonly error: string }): void;
  }

  export interface Prompt {
    readonly checks: { add(check: object): void };
  }

  export const interactionPolicy: {
    /** A reason to ask; `check` says whether it holds. */
    readonly Check: new (
      reason: string,
      description: string,
      check: (context: Context) => boolean,
    ) => object;
    base(): readonly Prompt[] & { get(name: 'login'): Prompt };
  };

  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    readonly Grant: new (of: { accountId: string; clientId: string }) => Grant;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
  }
}
