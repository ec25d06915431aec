// SPDX-License-Identifier: EUPL-1.2
import { cite, type Provision } from '@samsyn/terms';
import type { Verdict } from './verdict.ts';

/** The provisions that decide, the one that decided first, each once. */
export function determiningProvisions(verdict: Verdict): Provision[] {
  const { deciding, gates, secret } = verdict;
  const { winner } = deciding.ruling;
  if (gates.barredBy) return once(gates.barredBy.cites);
  const found: Provision[] = [];
  if (deciding.outcome !== 'assess') found.push(...gates.open.flatMap((gate) => gate.cites));
  if (deciding.outcome === 'assess') found.push(...deciding.routes.flatMap((one) => one.by.cites));
  else found.push(...winner.rule.cites);
  found.push(...gates.open.flatMap((gate) => gate.cites));
  if (winner.rule.kind === 'default' || winner.rule.kind === 'bar')
    found.push(...(deciding.secrecy?.cites ?? []));
  if (winner.rule.kind === 'openness') found.push(...whyOpen(secret));
  return once(found);
}

function whyOpen(secret: Verdict['secret']): Provision[] {
  return [...secret.exempted, ...secret.harmless].flatMap((one) => one.cites);
}

function once(provisions: readonly Provision[]): Provision[] {
  const byCitation = new Map<string, Provision>();
  for (const provision of provisions) {
    const citation = cite(provision);
    if (!byCitation.has(citation)) byCitation.set(citation, provision);
  }
  return [...byCitation.values()];
}
