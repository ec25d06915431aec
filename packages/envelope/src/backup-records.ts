// SPDX-License-Identifier: EUPL-1.2
import { suite } from '@samsyn/terms';

/** The first bytes of a sealed backup. */
export const backupMagic: Uint8Array = new TextEncoder().encode('SMB1');

/** What HPKE binds the keys of a backup to: nothing else that is sealed can be taken for one. */
export const backupInfo: Uint8Array = new TextEncoder().encode(`${suite} backup`);

/** Associated data of a record: whether another one follows it. */
export const recordAad = { chunk: Uint8Array.of(0), last: Uint8Array.of(1) } as const;
