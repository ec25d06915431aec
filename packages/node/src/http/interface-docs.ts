// SPDX-License-Identifier: EUPL-1.2
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { printOpenApi } from '@samsyn/contract';
import type { Hono } from 'hono';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';
import { fileResponse, readStaticFiles } from './static-files.ts';

const served = new Set(['/swagger-ui-bundle.js', '/swagger-ui.css']);

const page = `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <title>Samsyn: gränssnittet</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <main id="swagger-ui"></main>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;
const script =
  "SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', validatorUrl: null });\n";

/** The OpenAPI document and a page to browse it, for those who are signed in. */
export function mountInterfaceDocs(app: Hono, door: Door, context: OfficerContext): void {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const files = readStaticFiles(folder, (name) => served.has(name));
  const document = printOpenApi(context.version);
  app.get('/api/openapi.json', async (c) => {
    await door.session(c);
    return c.json(document);
  });
  app.get('/api/docs', async (c) => {
    await door.session(c);
    return c.html(page);
  });
  app.get('/api/docs/start.js', async (c) => {
    await door.session(c);
    return c.body(script, 200, { 'content-type': 'text/javascript' });
  });
  for (const [name, file] of files) {
    app.get(`/api/docs${name}`, async (c) => {
      await door.session(c);
      return fileResponse(c.req.raw, file, 'private, max-age=3600');
    });
  }
}
