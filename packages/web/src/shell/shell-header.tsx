// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@midas-ds/components/link';
import { Text } from '@midas-ds/components/text';
import type { OfficerRole } from '@samsyn/terms';
import { useSession } from '../client/use-session.ts';
import { useUnitName } from '../client/use-unit-name.ts';
import { useLanguage } from '../language/language-context.ts';
import { paths } from '../paths.ts';
import { Preferences } from './preferences.tsx';
import { SignOutButton } from './sign-out-button.tsx';

const actingRoles: ReadonlySet<OfficerRole> = new Set(['return-officer', 'enforcement-officer']);
const stopRoles: ReadonlySet<OfficerRole> = new Set([
  ...actingRoles,
  'intake-officer',
  'court-desk',
]);

/** Whose node this is, who is signed in, and the way to the start. */
export function ShellHeader() {
  const { messages, say } = useLanguage();
  const unitName = useUnitName();
  const { authority, officer, readsAgreements, readsKeys, readsDelivery, ...may } = useSession();
  return (
    <header className="sy-header">
      <div className="sy-brand">
        <strong>{messages.app.name}</strong>
        <span>{say(authority.name)}</span>
      </div>
      <nav aria-label={messages.app.mainMenu}>
        <Link href={paths.start}>{messages.app.start}</Link>
        <Link href={paths.lawToday}>{messages.app.law}</Link>
        {officer.roles.some((role) => stopRoles.has(role)) && (
          <Link href={paths.stops}>{messages.app.stops}</Link>
        )}
        {officer.roles.includes('jurist') && (
          <Link href={paths.judgments}>{messages.app.judgments}</Link>
        )}
        {officer.roles.some((role) => actingRoles.has(role)) && (
          <Link href={paths.places}>{messages.app.places}</Link>
        )}
        {readsDelivery && <Link href={paths.delivery}>{messages.app.delivery}</Link>}
        {may.reviewsAccess && <Link href={paths.accessReview}>{messages.app.accessReview}</Link>}
        {may.releasesOfficers && <Link href={paths.locks}>{messages.app.locks}</Link>}
        {readsAgreements && <Link href={paths.agreements}>{messages.app.agreements}</Link>}
        {readsKeys && <Link href={paths.keys}>{messages.app.keys}</Link>}
      </nav>
      <div className="sy-officer">
        <Text size="small">
          {officer.name}
          <br />
          {messages.app.officer(
            officer.roles.map((role) => messages.words.role[role]).join(', '),
            unitName(officer.unit),
          )}
        </Text>
        <Preferences />
        <SignOutButton everywhere />
        <SignOutButton />
      </div>
    </header>
  );
}
