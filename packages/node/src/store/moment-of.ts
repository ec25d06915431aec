// SPDX-License-Identifier: EUPL-1.2
import { Instant } from '@samsyn/terms';

/** A moment of the database, also as it stands in rows that come as JSON. */
export function momentOf(text: string): Instant {
  return Instant.parse(new Date(text).toISOString());
}
