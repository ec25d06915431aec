// SPDX-License-Identifier: EUPL-1.2
import type { DemonstrationIdentity } from './demonstration-identity.ts';

/** Text made safe to stand in HTML, between tags or within a quoted attribute. */
function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replaceAll(/[&<>"']/g, (char) => names[char] ?? '');
}

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:38rem;margin:2rem auto;padding:0 1rem;
color:#1a1a1a;background:#fff}fieldset{border:1px solid #767676;padding:1rem;margin:1rem 0}
label{display:block;padding:.4rem 0}.en{color:#4a4a4a}button{font:inherit;padding:.6rem 1.4rem;
border:2px solid #1a1a1a;background:#1a1a1a;color:#fff;cursor:pointer}
:focus-visible{outline:3px solid #0a58ca;outline-offset:2px}`;

function choice({ subject, title }: DemonstrationIdentity): string {
  const id = escapeHtml(subject);
  return `<label for="${id}"><input type="radio" name="identity" id="${id}" value="${id}" required>
    ${escapeHtml(title.sv)} <span class="en" lang="en">· ${escapeHtml(title.en)}</span></label>`;
}

/** A page of its own, Swedish first; `body` is HTML. */
function renderPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head>
<body><main>${body}</main></body></html>`;
}

/** The page where one chooses whom to be. Nothing is chosen beforehand; it needs no script. */
export function renderSignInPage(
  authorityName: string,
  identities: readonly DemonstrationIdentity[],
): string {
  return renderPage(
    `Logga in – ${authorityName}`,
    `<h1>Logga in vid ${escapeHtml(authorityName)}</h1>
<p>Detta är en demonstration. Identiteterna är tjänster, inte personer, och kräver inget lösenord.</p>
<p class="en" lang="en">This is a demonstration. The identities are posts, not persons, and need no
password.</p>
<form method="post"><fieldset><legend>Välj vem du arbetar som <span class="en" lang="en">· Choose
who you work as</span></legend>${identities.map(choice).join('\n')}</fieldset>
<button type="submit">Logga in <span lang="en">· Sign in</span></button></form>`,
  );
}

/** The page for a sign-in that cannot go on; `code` is an OAuth error code. */
export function renderInterruptedPage(code: string): string {
  return renderPage(
    'Inloggningen avbröts',
    `<h1>Inloggningen avbröts</h1><p>Gå tillbaka till systemet och börja om (${escapeHtml(code)}).</p>
<p class="en" lang="en">Sign-in was interrupted. Go back to the system and start again.</p>`,
  );
}
