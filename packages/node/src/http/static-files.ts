// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';

export interface StaticFile {
  readonly bytes: Buffer;
  /** The same, compressed (gzip) when it is first asked for. */
  zipped(): Buffer;
  readonly type: string;
}

function readStaticFile(path: string): StaticFile {
  const bytes = readFileSync(path);
  let zipped: Buffer | undefined;
  return {
    bytes,
    zipped: () => (zipped ??= gzipSync(bytes)),
    type: getMimeType(path) ?? 'application/octet-stream',
  };
}

/** The files of a folder, read once, by their path as in an address. */
export function readStaticFiles(
  folder: string,
  wanted: (name: string) => boolean = () => true,
): ReadonlyMap<string, StaticFile> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths
      .map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path] as const)
      .filter(([name]) => wanted(name))
      .map(([name, path]) => [name, readStaticFile(path)]),
  );
}

/** The file as a response, compressed when the client takes that. */
export function fileResponse(request: Request, file: StaticFile, caching: string): Response {
  const zip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  return new Response(new Uint8Array(zip ? file.zipped() : file.bytes), {
    headers: {
      'content-type': file.type,
      'cache-control': caching,
      vary: 'accept-encoding',
      ...(zip && { 'content-encoding': 'gzip' }),
    },
  });
}
