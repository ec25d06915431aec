// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { isSamsynError, limits, SamsynError } from '@samsyn/terms';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';

/** A parsed file whose places can be named as `file.yaml:line`. */
export type YamlFile<T> = {
  readonly content: T;
  readonly placeOf: (path: readonly PropertyKey[]) => string;
};

/**
 * Reads one YAML file against its schema.
 * @throws SamsynError `input.read`, `law.syntax` or `law.schema`, path `file.yaml:line`.
 */
export function readYaml<S extends z.ZodType>(file: string, schema: S): YamlFile<z.output<S>> {
  return parseYaml(readText(file), file, schema);
}

/**
 * Reads YAML that is at hand against its schema; places are named as in a file of that name.
 * @throws SamsynError `law.syntax` or `law.schema`, path `file.yaml:line`.
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
): YamlFile<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  refuseAliases(document, file, lines);
  const [broken] = document.errors;
  if (broken)
    throw new SamsynError(
      'law.syntax',
      broken.code,
      `${basename(file)}:${lines.linePos(broken.pos[0]).line}`,
    );
  const placeOf = (path: readonly PropertyKey[]): string =>
    `${basename(file)}:${lines.linePos(offsetOf(document, path)).line}`;
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { content: parsed.data, placeOf };
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  const reason = `${path.map(String).join('.')}: ${issue?.message ?? 'does not fit the schema'}`;
  throw new SamsynError('law.schema', reason, placeOf(path));
}

/** An alias that repeats a part is how a small file becomes a huge one; the law needs none. */
function refuseAliases(document: Document, file: string, lines: LineCounter): void {
  visit(document, {
    Alias: (_key, { range }) => {
      const at = lines.linePos(range?.[0] ?? 0).line;
      throw new SamsynError('law.syntax', 'no aliases here', `${basename(file)}:${at}`);
    },
  });
}

function readText(file: string): string {
  try {
    const { size } = statSync(file);
    if (size > limits.lawFileBytesMax)
      throw new SamsynError(
        'input.too-large',
        `more than ${limits.lawFileBytesMax} bytes`,
        `${basename(file)}:1`,
      );
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (isSamsynError(cause)) throw cause;
    throw new SamsynError('input.read', 'the file cannot be read', basename(file), { cause });
  }
}

/** Where the deepest part of the path that exists begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    const range = hasRange(node) ? node.range?.[0] : undefined;
    if (range !== undefined) return range;
  }
  return 0;
}

function hasRange(node: unknown): node is { range?: readonly number[] | null } {
  return typeof node === 'object' && node !== null && 'range' in node;
}
