// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { outwardList } from '@samsyn/casework';
import { abandonRelease } from '../outward/abandon-release.ts';
import { judgeReleaseItem, reviewReleaseItem } from '../outward/judge-release.ts';
import { listReleases } from '../outward/list-releases.ts';
import { makeRelease } from '../outward/make-release.ts';
import { openReleaseFile } from '../outward/open-release-file.ts';
import { proposeRelease } from '../outward/propose-release.ts';
import { viewRelease, viewReleases } from '../outward/release-view.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** The release desk: what goes to a foreign mission, by two officers, item by item. */
export function mountOutward(door: Door, context: OfficerContext): void {
  door.mount(routes.listReleases, async ({ officer, params }) => ({
    items: outwardList.filter(
      (item) => context.lawbook.catalogue.items.get(item)?.holder === context.own.authority.role,
    ),
    ...(await viewReleases(context, officer, params.caseId)),
  }));
  door.mount(routes.listAllReleases, async ({ officer }) => ({
    releases: await listReleases(context, officer),
  }));
  door.mount(routes.proposeRelease, async ({ officer, params, body }) =>
    viewRelease(context, officer, await proposeRelease(context, officer, params.caseId, body)),
  );
  door.mount(routes.getRelease, async ({ officer, params }) =>
    viewRelease(context, officer, params.releaseId),
  );
  door.mount(routes.judgeRelease, async ({ officer, params, body }) => {
    await judgeReleaseItem(context, officer, params.releaseId, body);
    return viewRelease(context, officer, params.releaseId);
  });
  door.mount(routes.reviewRelease, async ({ officer, params, body }) => {
    await reviewReleaseItem(context, officer, params.releaseId, body);
    return viewRelease(context, officer, params.releaseId);
  });
  door.mount(routes.makeRelease, async ({ officer, params }) => {
    await makeRelease(context, officer, params.releaseId);
    return viewRelease(context, officer, params.releaseId);
  });
  door.mount(routes.abandonRelease, async ({ officer, params, body }) => {
    await abandonRelease(context, officer, params.releaseId, body.reasons);
    return viewRelease(context, officer, params.releaseId);
  });
  door.mountRaw(routes.getReleaseFile, async ({ officer, params }) => {
    const content = await openReleaseFile(context, officer, params.releaseId);
    return new Response(Buffer.from(content), {
      headers: {
        'content-type': 'application/json',
        'content-disposition': 'attachment; filename="utlamnande.json"',
        'cache-control': 'no-store',
      },
    });
  });
}
