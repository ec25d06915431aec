// SPDX-License-Identifier: EUPL-1.2
/** What one door bears from those who knock: times in milliseconds, sizes in bytes, counts. */
export interface DoorLimits {
  readonly headerBytesMax: number;
  readonly headersMax: number;
  readonly handshakeMs: number;
  readonly headersMs: number;
  readonly requestMs: number;
  readonly idleConnectionMs: number;
  readonly stalledConnectionMs: number;
  readonly requestsPerConnectionMax: number;
  readonly connectionsMax: number;
}
