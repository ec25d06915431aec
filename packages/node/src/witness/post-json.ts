// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { Problem } from '@samsyn/contract';
import type { DeliveryContext } from '../delivery/delivery-context.ts';

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/**
 * Posts JSON to the peer and returns its JSON answer.
 * @throws SamsynError with the peer's own code, or `runtime.delivery-failed`
 */
export async function postJson(
  context: DeliveryContext,
  path: string,
  value: object,
): Promise<unknown> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const answer = await context.peerClient.post(path, bytes, 'application/json');
  const json = parse(answer.body);
  if (answer.status >= 200 && answer.status < 300) return json;
  const problem = Problem.safeParse(json);
  throw new SamsynError(
    problem.success ? problem.data.code : 'runtime.delivery-failed',
    `the other authority answered ${answer.status}`,
    'peer',
  );
}
