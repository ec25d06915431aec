// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { MessageId } from '@samsyn/terms';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { fleeting } from '../../client/queries/how-kept.ts';

export const evidenceOf = (messageId: MessageId) =>
  queryOptions({
    queryKey: ['evidence', messageId],
    queryFn: () => call(routes.getEvidence, { params: { messageId } }),
    ...fleeting,
  });
