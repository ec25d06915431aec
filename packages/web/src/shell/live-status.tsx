// SPDX-License-Identifier: EUPL-1.2
import { InfoBanner } from '@midas-ds/components/info-banner';
import { Text } from '@midas-ds/components/text';
import { instantOf, type Instant } from '@samsyn/terms';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followLiveEvents } from '../client/follow-live-events.ts';
import { keysToRefresh } from '../client/keys-to-refresh.ts';
import { useLanguage } from '../language/language-context.ts';
import { instantText } from '../words/instant-words.ts';

/** Keeps the shown readings fresh, and says so when it cannot: old data must look old. */
export function LiveStatus() {
  const client = useQueryClient();
  const { live } = useLanguage().messages;
  const [downSince, setDownSince] = useState<Instant>();
  useEffect(() => {
    const refresh = (queryKey: readonly string[]) => void client.invalidateQueries({ queryKey });
    return followLiveEvents({
      open: () => new EventSource('/api/events'),
      onEvent: (event) => keysToRefresh(event).forEach(refresh),
      onUp: (again) => {
        setDownSince(undefined);
        if (again) void client.invalidateQueries();
      },
      onDown: () => setDownSince(instantOf(Date.now())),
    });
  }, [client]);
  return (
    <div role="status" className={downSince === undefined ? 'sy-live' : 'sy-said'}>
      {downSince === undefined ? (
        <Text size="small">{live.on}</Text>
      ) : (
        <InfoBanner
          type="warning"
          aria-label={live.label}
          message={live.off(instantText(downSince))}
        />
      )}
    </div>
  );
}
