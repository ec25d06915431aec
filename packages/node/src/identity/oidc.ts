// SPDX-License-Identifier: EUPL-1.2
import { OfficerId, OfficerRole, SamsynError } from '@samsyn/terms';
import * as oidc from 'openid-client';
import { z } from 'zod';
import { askTraced } from '../telemetry/ask-traced.ts';
import type { Traces } from '../telemetry/traces.ts';
import type { Officer } from './officer.ts';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** Where the provider sends a browser whose session there has ended. */
  readonly homeUri: string;
  /** Officers of this authority only. */
  readonly authority: string;
  /** Whether identities made for a demonstration may sign in. */
  readonly demonstration: boolean;
}

/** What is kept in the officer's browser between leaving for the provider and coming back. */
export const SignInState = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
});
export type SignInState = z.infer<typeof SignInState>;

const Claims = z.object({
  sub: OfficerId,
  name: z.string().min(1).max(200),
  samsyn_authority: z.string(),
  samsyn_roles: z.array(OfficerRole).min(1),
  samsyn_unit: z.string().min(1).max(60),
  samsyn_demonstration: z.boolean().optional(),
});

/** Whom the provider vouches for: an officer here, or an identity that is refused here. */
export type SignedIn =
  | { readonly subject: OfficerId; readonly officer: Officer }
  | {
      readonly subject: OfficerId;
      /** `access.sign-in-failed` or `access.demonstration-identity` */
      readonly refused: SamsynError;
    };

export interface SignIn {
  readonly start: (returnTo: string) => Promise<{ url: URL; kept: SignInState }>;
  /** @throws SamsynError `access.sign-in-failed` when the provider vouches for nobody */
  readonly finish: (callback: URL, kept: SignInState) => Promise<SignedIn>;
  /** Where the session at the provider ends (OpenID Connect RP-Initiated Logout), if it says so. */
  readonly leaveBy: () => Promise<string | null>;
}

async function discover(settings: OidcSettings, traces: Traces): Promise<oidc.Configuration> {
  const issuer = new URL(settings.issuer);
  const insecure = settings.demonstration && issuer.protocol === 'http:';
  try {
    return await oidc.discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
      ...(insecure && { execute: [oidc.allowInsecureRequests] }),
      [oidc.customFetch]: async (url, options) =>
        askTraced(traces, { to: 'identity-provider', method: options.method }, () =>
          fetch(url, { ...options, body: options.body ?? null }),
        ),
    });
  } catch (cause) {
    throw new SamsynError(
      'access.sign-in-failed',
      'the identity provider does not answer',
      'oidc.issuer',
      { cause },
    );
  }
}

function officerOf(settings: OidcSettings, claims: unknown): Officer {
  const parsed = Claims.safeParse(claims);
  if (!parsed.success)
    throw new SamsynError('access.sign-in-failed', 'the identity lacks role, unit or authority');
  const { data } = parsed;
  if (data.samsyn_demonstration === true && !settings.demonstration) {
    throw new SamsynError(
      'access.demonstration-identity',
      'a demonstration identity cannot sign in here',
    );
  }
  if (data.samsyn_authority !== settings.authority) {
    throw new SamsynError('access.sign-in-failed', 'the identity belongs to another authority');
  }
  return {
    officerId: data.sub,
    name: data.name,
    unit: data.samsyn_unit,
    roles: data.samsyn_roles,
    demonstration: data.samsyn_demonstration === true,
    opened: new Map(),
  };
}

function signedIn(settings: OidcSettings, claims: oidc.IDToken | undefined): SignedIn {
  const subject = OfficerId.parse(claims?.sub);
  try {
    return { subject, officer: officerOf(settings, claims) };
  } catch (error) {
    if (error instanceof SamsynError) return { subject, refused: error };
    throw error;
  }
}

/**
 * Sign-in with the authority's identity provider: authorization code with PKCE (RFC 7636), state
 * and nonce. The provider is asked at the first sign-in and then remembered.
 */
export function signInWith(settings: OidcSettings, traces: Traces): SignIn {
  let found: Promise<oidc.Configuration> | undefined;
  const provider = async (): Promise<oidc.Configuration> => {
    found ??= discover(settings, traces);
    try {
      return await found;
    } catch (error) {
      found = undefined;
      throw error;
    }
  };
  return {
    start: async (returnTo) => {
      const kept = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        returnTo,
      };
      const url = oidc.buildAuthorizationUrl(await provider(), {
        redirect_uri: settings.redirectUri,
        scope: 'openid profile samsyn',
        code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
        state: kept.state,
        nonce: kept.nonce,
      });
      return { url, kept };
    },
    leaveBy: async () => {
      const known = await provider().catch(() => undefined);
      if (known?.serverMetadata().end_session_endpoint === undefined) return null;
      return oidc.buildEndSessionUrl(known, { post_logout_redirect_uri: settings.homeUri }).href;
    },
    finish: async (callback, kept) => {
      try {
        const tokens = await oidc.authorizationCodeGrant(await provider(), callback, {
          pkceCodeVerifier: kept.verifier,
          expectedState: kept.state,
          expectedNonce: kept.nonce,
        });
        return signedIn(settings, tokens.claims());
      } catch (cause) {
        if (cause instanceof SamsynError) throw cause;
        throw new SamsynError('access.sign-in-failed', 'the sign-in was not completed', undefined, {
          cause,
        });
      }
    },
  };
}
