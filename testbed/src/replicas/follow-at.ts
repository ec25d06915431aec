// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { NodeConfig } from '@samsyn/node';
import { parse } from 'yaml';
import type { Rig } from '../faults/rig.ts';
import type { Victim } from '../faults/victim.ts';
import { CookieClient } from '../officer/cookie-client.ts';
import { signIn } from '../officer/officer-client.ts';
import { openLiveStream } from '../scenario/live-stream.ts';

/**
 * Follows what changes at one replica by its own port, as an officer who signed in at any of them.
 * @returns the cases that it tells of, more and more until the replica ends
 */
export async function followAt(rig: Rig, replica: Victim): Promise<ReadonlySet<string>> {
  const { url } = rig.nodes.migration.facts;
  const http = new CookieClient();
  await signIn(url, 'mv-return-officer-1', http);
  const { officers } = NodeConfig.parse(parse(readFileSync(replica.facts.configFile, 'utf8')));
  const told = new Set<string>();
  const stream = await openLiveStream({
    raw: async (method, path) =>
      fetch(`http://localhost:${officers.port}${path}`, {
        method,
        headers: { cookie: http.cookiesFor(url) },
      }),
  });
  const read = async (): Promise<void> => {
    for (let event = await stream.next(); event; event = await stream.next())
      if (event.kind === 'case-changed') told.add(event.caseId);
  };
  // A replica that is killed ends the stream; what it told until then stands.
  read().catch(() => undefined);
  return told;
}
