// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../parts/loaded.tsx';
import { health } from './health-query.ts';
import { SeeTo } from './see-to.tsx';

/** What the node needs done, at the start of who keeps it running. */
export function HealthToday() {
  const query = useQuery(health());
  return <Loaded query={query}>{({ lines }) => <SeeTo lines={lines} />}</Loaded>;
}
