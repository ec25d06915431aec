// SPDX-License-Identifier: EUPL-1.2
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { SamsynError, limits } from '@samsyn/terms';
import { largePdf } from '../documents/large-pdf.ts';
import { sendLargeDocument } from '../documents/send-large-document.ts';
import { startExchange } from '../scenario/exchange.ts';
import { handOver } from '../scenario/hand-over.ts';
import { untilDelivered } from '../scenario/until-delivered.ts';

const mebibyte = 1024 * 1024;
const deliveryMsMax = 20 * 60 * 1000;
/** Both databases, their logs of what is to be written, and room to spare. */
const spaceFactor = 6;

/** What it took to move the largest document between two nodes on this machine. */
export interface AttachmentFigure {
  readonly mebibytes: number;
  readonly uploadMs: number;
  readonly deliveryMs: number;
  readonly downloadMs: number;
  readonly senderGrowthMebibytes: number;
  readonly receiverGrowthMebibytes: number;
}

/** @throws SamsynError `runtime.internal` where the disk has no room for it */
export async function attachmentFigure(
  bytes: number = limits.documentBytesMax,
): Promise<AttachmentFigure> {
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < bytes * spaceFactor)
    throw new SamsynError('runtime.internal', 'not room enough on the disk', tmpdir());
  const exchange = await startExchange();
  try {
    const { caseId, messageId } = await handOver(exchange, 'BENCH-0001');
    await untilDelivered(exchange.sender, { caseId, messageId });
    const document = largePdf('Bilagor', bytes);
    const moved = await sendLargeDocument(exchange, caseId, document, deliveryMsMax);
    return {
      mebibytes: Math.round(bytes / mebibyte),
      uploadMs: Math.round(moved.uploadMs),
      deliveryMs: Math.round(moved.deliveryMs),
      downloadMs: Math.round(moved.downloadMs),
      senderGrowthMebibytes: Math.round(moved.senderGrowthBytes / mebibyte),
      receiverGrowthMebibytes: Math.round(moved.receiverGrowthBytes / mebibyte),
    };
  } finally {
    await exchange.testbed.stop();
  }
}
