// SPDX-License-Identifier: EUPL-1.2
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { daySearch } from './screens/law/day-search.ts';
import { proposalScreens } from './screens/proposals/proposal-screens.ts';
import { FaultPage } from './shell/fault-page.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { Shell } from './shell/shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });
const at = <const Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

const start = createRoute({
  ...at('/'),
  component: lazyRouteComponent(() => import('./screens/start/start-page.tsx'), 'StartPage'),
});
const caseRoute = createRoute({
  ...at('/cases/$caseId'),
  component: lazyRouteComponent(() => import('./screens/case/case-page.tsx'), 'CasePage'),
});
const handover = createRoute({
  ...at('/cases/$caseId/handover'),
  component: lazyRouteComponent(
    () => import('./screens/handover/handover-page.tsx'),
    'HandoverPage',
  ),
});
const ask = createRoute({
  ...at('/cases/$caseId/ask'),
  component: lazyRouteComponent(() => import('./screens/request/ask-page.tsx'), 'AskPage'),
});
const record = createRoute({
  ...at('/cases/$caseId/record'),
  component: lazyRouteComponent(() => import('./screens/records/record-page.tsx'), 'RecordPage'),
});
const give = createRoute({
  ...at('/cases/$caseId/give'),
  component: lazyRouteComponent(() => import('./screens/records/give-page.tsx'), 'GivePage'),
});
const classify = createRoute({
  ...at('/cases/$caseId/classify'),
  component: lazyRouteComponent(
    () => import('./screens/classification/classify-page.tsx'),
    'ClassifyPage',
  ),
});
const act = createRoute({
  ...at('/cases/$caseId/acts/$act'),
  component: lazyRouteComponent(() => import('./screens/acts/act-page.tsx'), 'ActPage'),
});
const gate = createRoute({
  ...at('/cases/$caseId/gate'),
  component: lazyRouteComponent(() => import('./screens/gate/gate-page.tsx'), 'GatePage'),
});
const receipt = createRoute({
  ...at('/cases/$caseId/departure-receipt'),
  component: lazyRouteComponent(() => import('./screens/gate/receipt-page.tsx'), 'ReceiptPage'),
});
const identity = createRoute({
  ...at('/cases/$caseId/identity'),
  component: lazyRouteComponent(
    () => import('./screens/identity/identity-page.tsx'),
    'IdentityPage',
  ),
});
const transport = createRoute({
  ...at('/cases/$caseId/transport'),
  component: lazyRouteComponent(
    () => import('./screens/custody/transport-page.tsx'),
    'TransportPage',
  ),
});
const print = createRoute({
  ...at('/cases/$caseId/print/$what'),
  component: lazyRouteComponent(() => import('./screens/print/print-page.tsx'), 'PrintPage'),
});
const outward = createRoute({
  ...at('/cases/$caseId/outward'),
  component: lazyRouteComponent(() => import('./screens/outward/outward-page.tsx'), 'OutwardPage'),
});
const releases = createRoute({
  ...at('/releases'),
  component: lazyRouteComponent(
    () => import('./screens/outward/releases-page.tsx'),
    'ReleasesPage',
  ),
});
const places = createRoute({
  ...at('/places'),
  component: lazyRouteComponent(() => import('./screens/custody/places-page.tsx'), 'PlacesPage'),
});
const delivery = createRoute({
  ...at('/delivery'),
  component: lazyRouteComponent(
    () => import('./screens/delivery/delivery-page.tsx'),
    'DeliveryPage',
  ),
});
const disclosure = createRoute({
  ...at('/disclosures/$disclosureId'),
  component: lazyRouteComponent(
    () => import('./screens/disclosure/disclosure-page.tsx'),
    'DisclosurePage',
  ),
});
const request = createRoute({
  ...at('/requests/$requestId'),
  component: lazyRouteComponent(() => import('./screens/request/request-page.tsx'), 'RequestPage'),
});
const evidence = createRoute({
  ...at('/messages/$messageId/evidence'),
  component: lazyRouteComponent(
    () => import('./screens/evidence/evidence-page.tsx'),
    'EvidencePage',
  ),
});
const accessReview = createRoute({
  ...at('/access-review'),
  component: lazyRouteComponent(() => import('./screens/access/access-page.tsx'), 'AccessPage'),
});
const locks = createRoute({
  ...at('/locks'),
  component: lazyRouteComponent(() => import('./screens/locks/locks-page.tsx'), 'LocksPage'),
});
const extract = createRoute({
  ...at('/extract'),
  component: lazyRouteComponent(() => import('./screens/extract/extract-page.tsx'), 'ExtractPage'),
});
const recipients = createRoute({
  ...at('/disclosure-ledger'),
  component: lazyRouteComponent(
    () => import('./screens/extract/recipients-page.tsx'),
    'RecipientsPage',
  ),
});
const exceptions = createRoute({
  ...at('/cases/$caseId/extract-exceptions'),
  component: lazyRouteComponent(
    () => import('./screens/extract/exceptions-page.tsx'),
    'ExceptionsPage',
  ),
});
const checkEvidence = createRoute({
  ...at('/evidence'),
  component: lazyRouteComponent(() => import('./screens/extract/check-page.tsx'), 'CheckPage'),
});
const agreements = createRoute({
  ...at('/agreements'),
  component: lazyRouteComponent(
    () => import('./screens/agreement/agreements-page.tsx'),
    'AgreementsPage',
  ),
});
const version = createRoute({
  ...at('/agreements/$subjectId/$hash'),
  component: lazyRouteComponent(
    () => import('./screens/agreement/version-page.tsx'),
    'VersionPage',
  ),
});

const reconciliation = createRoute({
  ...at('/reconciliation'),
  component: lazyRouteComponent(
    () => import('./screens/reconciliation/reconciliation-page.tsx'),
    'ReconciliationPage',
  ),
});

const admin = createRoute({
  ...at('/admin'),
  component: lazyRouteComponent(() => import('./screens/admin/admin-page.tsx'), 'AdminPage'),
});

const joint = createRoute({
  ...at('/joint'),
  component: lazyRouteComponent(() => import('./screens/joint/joint-page.tsx'), 'JointPage'),
});
const jointCase = createRoute({
  ...at('/joint/$caseId'),
  component: lazyRouteComponent(
    () => import('./screens/joint/joint-case-page.tsx'),
    'JointCasePage',
  ),
});

const keys = createRoute({
  ...at('/peers'),
  component: lazyRouteComponent(() => import('./screens/keys/keys-page.tsx'), 'KeysPage'),
});

const stops = createRoute({
  ...at('/stops'),
  component: lazyRouteComponent(() => import('./screens/stops/stops-page.tsx'), 'StopsPage'),
});
const judgments = createRoute({
  ...at('/judgments'),
  component: lazyRouteComponent(
    () => import('./screens/judgments/judgments-page.tsx'),
    'JudgmentsPage',
  ),
});
const judge = createRoute({
  ...at('/judgments/$disclosureId/$itemId'),
  component: lazyRouteComponent(() => import('./screens/judgments/judge-page.tsx'), 'JudgePage'),
});

const indicators = createRoute({
  ...at('/indicators'),
  component: lazyRouteComponent(
    () => import('./screens/indicators/indicators-page.tsx'),
    'IndicatorsPage',
  ),
});
const proposals = createRoute({ ...at('/proposals'), component: proposalScreens.list });
const proposal = createRoute({ ...at('/proposals/$proposalId'), component: proposalScreens.one });
const obstacles = createRoute({
  ...at('/obstacles'),
  validateSearch: daySearch,
  component: proposalScreens.obstacles,
});
const law = createRoute({
  ...at('/law'),
  validateSearch: daySearch,
  component: lazyRouteComponent(() => import('./screens/law/law-page.tsx'), 'LawPage'),
});
const provision = createRoute({
  ...at('/law/$ruleId'),
  validateSearch: daySearch,
  component: lazyRouteComponent(() => import('./screens/law/provision-page.tsx'), 'ProvisionPage'),
});

const signedIn = createRoute({
  ...at('/signed-in'),
  component: lazyRouteComponent(
    () => import('./screens/session/signed-in-page.tsx'),
    'SignedInPage',
  ),
});

/** The screens by their addresses; each is fetched when it is first opened. */
export const router = createRouter({
  defaultErrorComponent: FaultPage,
  routeTree: root.addChildren([
    start,
    signedIn,
    caseRoute,
    handover,
    ask,
    gate,
    receipt,
    disclosure,
    request,
    evidence,
    record,
    give,
    classify,
    act,
    identity,
    transport,
    print,
    outward,
    releases,
    places,
    delivery,
    reconciliation,
    accessReview,
    extract,
    recipients,
    exceptions,
    checkEvidence,
    locks,
    agreements,
    version,
    admin,
    joint,
    jointCase,
    keys,
    stops,
    judgments,
    judge,
    indicators,
    proposals,
    proposal,
    obstacles,
    law,
    provision,
  ]),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
