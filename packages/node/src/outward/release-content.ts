// SPDX-License-Identifier: EUPL-1.2
import type { CaseContext } from '../case/case-context.ts';
import { readWholeDocument } from '../case/documents.ts';
import type { Reader } from '../audit/record.ts';
import { outwardItem } from './assess-release.ts';
import type { LoadedRelease } from './load-release.ts';

/**
 * The bytes that a mission is given: the items by their English labels and the documents, with who
 * gives them and when. Nothing of why, of other authorities, or of what else the case holds.
 */
export async function releaseContent(
  context: CaseContext,
  db: Reader,
  release: LoadedRelease,
): Promise<Uint8Array> {
  const items = [];
  for (const { item, value, document } of release.items) {
    const { label, fields } = outwardItem(context, item);
    const kept = document && (await readWholeDocument(db, release.key, document));
    items.push({
      item: label.en,
      fields: Object.entries(value).map(([name, held]) => ({
        label: fields[name]?.label.en ?? name,
        value: fields[name]?.values?.[String(held)]?.en ?? held,
      })),
      ...(kept && {
        document: {
          title: kept.title,
          mediaType: kept.mediaType,
          digest: kept.digest,
          content: Buffer.from(kept.content).toString('base64'),
        },
      }),
    });
  }
  const content = {
    release: release.releaseId,
    from: context.own.authority.name.en,
    to: { state: release.state, mission: release.mission },
    at: context.clock(),
    items,
  };
  return Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8');
}
