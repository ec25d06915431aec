// SPDX-License-Identifier: EUPL-1.2
import { InfoBanner } from '@midas-ds/components/info-banner';
import { RouterProvider } from '@midas-ds/components/link';
import { Text } from '@midas-ds/components/text';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense, useCallback, useState } from 'react';
import { isSignedOut } from '../client/is-signed-out.ts';
import { queries } from '../client/queries.ts';
import { SessionContext, useSession } from '../client/use-session.ts';
import { useLanguage } from '../language/language-context.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Loading } from '../parts/loading.tsx';
import { LazyStopAlarm } from '../screens/stops/lazy-stop-alarm.ts';
import { Said, SayContext } from '../parts/said.tsx';
import { LedgerAlarmNotice } from './ledger-alarm-notice.tsx';
import { LiveStatus } from './live-status.tsx';
import { ShellHeader } from './shell-header.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** The frame of every screen: nothing is shown inside it without a session. */
export function Shell() {
  const session = useQuery(queries.session());
  if (isSignedOut(session.error)) return <SignInPage />;
  return (
    <Loaded query={session}>
      {(known) => (
        <SessionContext value={known}>
          <Frame />
        </SessionContext>
      )}
    </Loaded>
  );
}

function Frame() {
  const navigate = useNavigate();
  const { messages } = useLanguage();
  const { officer, readsLedgerAlarms, takesNoteOfStops, version } = useSession();
  const { pathname } = useLocation();
  const [said, setSaid] = useState({ text: '', pathname });
  const say = useCallback((text: string) => setSaid({ text, pathname }), [pathname]);
  return (
    <RouterProvider navigate={(href) => void navigate({ href })}>
      <a className="sy-skip" href="#main">
        {messages.app.skip}
      </a>
      <ShellHeader />
      {officer.demonstration && (
        <InfoBanner
          type="important"
          aria-label={messages.app.demonstrationLabel}
          message={messages.app.demonstration}
        />
      )}
      {readsLedgerAlarms && (
        <Suspense fallback={null}>
          <LedgerAlarmNotice />
        </Suspense>
      )}
      {takesNoteOfStops && (
        <Suspense fallback={null}>
          <LazyStopAlarm />
        </Suspense>
      )}
      <SayContext value={say}>
        <main id="main" className="sy-main" tabIndex={-1}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
      </SayContext>
      <Said text={said.pathname === pathname ? said.text : ''} onClose={() => say('')} />
      <footer className="sy-footer">
        <LiveStatus />
        <Text size="small">{messages.app.version(version)}</Text>
      </footer>
    </RouterProvider>
  );
}
