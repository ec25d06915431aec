// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';

export interface StaticFile {
  readonly bytes: Buffer;
  readonly type: string;
}

/** The files of a folder, read once, by their path as in an address. */
export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const name = relative(folder, path).split(sep).join('/');
        return [
          `/${name}`,
          { bytes: readFileSync(path), type: getMimeType(name) ?? 'application/octet-stream' },
        ];
      }),
  );
}
