// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { evidenceChoice } from '../evidence/evidence-choice.ts';
import { exportEvidence } from '../evidence/export-evidence.ts';
import { viewEvidence } from '../evidence/view-evidence.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** The proof of one message, to be verified elsewhere, and what it can show. */
export function mountEvidence(door: Door, context: OfficerContext): void {
  door.mount(routes.getEvidence, async ({ officer, params }) =>
    viewEvidence(context, officer, params.messageId),
  );
  door.mountRaw(routes.exportEvidence, async ({ officer, params }) => {
    const { messageId, content, items } = params;
    const choice = evidenceChoice(content, items);
    const bytes = await exportEvidence(context, officer, messageId, choice);
    return new Response(Buffer.from(bytes), {
      headers: {
        'content-type': 'application/json',
        'content-disposition': 'attachment; filename="bevis.json"',
        'cache-control': 'no-store',
      },
    });
  });
}
