// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Interaction, Provider } from 'oidc-provider';
import { demonstrationIdentities } from './demonstration-identities.ts';
import type { DemonstrationIdentity } from './demonstration-identity.ts';
import type { IdentityClient } from './identity-provider-config.ts';
import { renderSignInPage } from './sign-in-page.ts';

const formBytesMax = 4_096;

/** `form-action` names the nodes too: browsers hold it against the redirects after the form. */
function headersFor(clients: readonly IdentityClient[]): Record<string, string> {
  const allowed = clients.map(({ publicUrl }) => new URL(publicUrl).origin).join(' ');
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${allowed}; frame-ancestors 'none'; base-uri 'none'`,
  };
}

async function chosenIdentity(
  request: IncomingMessage,
  identities: readonly DemonstrationIdentity[],
): Promise<DemonstrationIdentity | undefined> {
  if (Number(request.headers['content-length'] ?? Infinity) > formBytesMax) return undefined;
  const subject = new URLSearchParams(await text(request)).get('identity');
  return identities.find((identity) => identity.subject === subject);
}

/** Signs in afresh: an earlier sign-in of the same browser, maybe as someone else, is forgotten. */
async function finish(
  interaction: Interaction,
  identity: DemonstrationIdentity,
  response: ServerResponse,
): Promise<void> {
  delete interaction.session;
  interaction.result = { login: { accountId: identity.subject, remember: false } };
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
  const forget = ['_session', '_session.sig', '_session.legacy', '_session.legacy.sig'];
  response.setHeader(
    'set-cookie',
    forget.map((name) => `${name}=; path=/; max-age=0; httponly; samesite=lax`),
  );
  response.writeHead(303, { location: interaction.returnTo }).end();
}

/** Shows the page of the client's own identities, and takes the choice that comes back. */
export async function handleSignIn(
  provider: Provider,
  clients: readonly IdentityClient[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const interaction = await provider.interactionDetails(request, response);
  const client = clients.find(({ clientId }) => clientId === interaction.params.client_id);
  const identities = demonstrationIdentities.filter(
    ({ authority }) => authority === client?.authority.id,
  );
  const chosen = request.method === 'POST' ? await chosenIdentity(request, identities) : undefined;
  if (chosen !== undefined) return finish(interaction, chosen, response);
  const status = request.method === 'POST' ? 422 : 200;
  response
    .writeHead(status, headersFor(clients))
    .end(renderSignInPage(client?.authority.name ?? '', identities));
}
