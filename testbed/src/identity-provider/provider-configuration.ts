// SPDX-License-Identifier: EUPL-1.2
import { interactionPolicy } from 'oidc-provider';
import type { Configuration, Context, Grant } from 'oidc-provider';
import { claimsOf, demonstrationIdentities } from './demonstration-identities.ts';
import { callbackPath } from './identity-provider-config.ts';
import type { IdentityClient, IdentityProviderConfig } from './identity-provider-config.ts';
import { renderInterruptedPage } from './sign-in-page.ts';

const scopes = ['openid', 'profile', 'samsyn'];

function clientOf(client: IdentityClient): Record<string, unknown> {
  return {
    client_id: client.clientId,
    client_secret: client.clientSecret,
    redirect_uris: [`${client.publicUrl}${callbackPath}`],
    post_logout_redirect_uris: [`${client.publicUrl}/`],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'client_secret_post',
    id_token_signed_response_alg: 'ES256',
  };
}

function isUnasked({ oidc }: Context): boolean {
  return oidc.result?.login === undefined;
}

/** Every sign-in asks anew, so that one browser can be one officer after the other. */
function alwaysAsk(): Configuration['interactions']['policy'] {
  const policy = interactionPolicy.base();
  policy
    .get('login')
    .checks.add(new interactionPolicy.Check('asks_anew', 'an identity is to be chosen', isUnasked));
  return policy;
}

/** The officer has no consent to give: the employer's own system asks. */
async function grantAll({ oidc }: Context): Promise<Grant> {
  const { provider, client, session } = oidc;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope(scopes.join(' '));
  await grant.save();
  return grant;
}

function findAccount(_: Context, id: string): ReturnType<Configuration['findAccount']> {
  const identity = demonstrationIdentities.find(({ subject }) => subject === id);
  return identity && { accountId: id, claims: () => claimsOf(identity) };
}

function renderError(context: Context, { error }: { readonly error: string }): void {
  context.type = 'html';
  context.body = renderInterruptedPage(error);
}

/**
 * Authorization code with PKCE for the nodes and nothing else. The claim, the discovery document
 * and the key's id all say that it is a demonstration, so that `serve` can refuse it.
 */
export function providerConfiguration(config: IdentityProviderConfig): Configuration {
  return {
    clients: config.clients.map(clientOf),
    jwks: { keys: [config.signingKey] },
    claims: {
      openid: ['sub', 'samsyn_demonstration'],
      profile: ['name'],
      samsyn: ['samsyn_authority', 'samsyn_roles', 'samsyn_unit'],
    },
    conformIdTokenClaims: false,
    cookies: { keys: [config.cookieSecret] },
    discovery: { samsyn_demonstration: true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { policy: alwaysAsk(), url: (_, { uid }) => `/sign-in/${uid}` },
    pkce: { required: () => true },
    responseTypes: ['code'],
    scopes,
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 3_600,
      IdToken: 600,
      Interaction: 3_600,
      Session: 3_600,
    },
    findAccount,
    loadExistingGrant: grantAll,
    renderError,
  };
}
