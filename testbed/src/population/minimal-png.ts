// SPDX-License-Identifier: EUPL-1.2
import { crc32, deflateSync } from 'node:zlib';

const width = 48;
const height = 64;

/** A grey drawing of a head and shoulders: a picture that shows nobody. `shade` from 0 to 255. */
export function minimalPng(shade: number): Uint8Array {
  const rows: number[] = [];
  for (let y = 0; y < height; y += 1) {
    rows.push(0);
    for (let x = 0; x < width; x += 1) rows.push(isFigure(x, y) ? shade : 230);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    // Stored, not compressed: the bytes do not change with the compressor.
    chunk('IDAT', deflateSync(Buffer.from(rows), { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function isFigure(x: number, y: number): boolean {
  const across = x - width / 2;
  const head = (across / 10) ** 2 + ((y - 22) / 13) ** 2 <= 1;
  const shoulders = (across / 20) ** 2 + ((y - 64) / 24) ** 2 <= 1;
  return head || shoulders;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
