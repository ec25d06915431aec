// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Route } from './define-route.ts';
import { Problem } from './problem.ts';
import { allRoutes } from './all-routes.ts';

type Json = Readonly<Record<string, unknown>>;

export interface OpenApiDocument extends Json {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

function parametersOf(route: Route): readonly Json[] {
  const properties = schemaOf(route.params, 'input')['properties'];
  if (typeof properties !== 'object' || properties === null) return [];
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: route.query.includes(name) ? 'query' : 'path',
    required: !route.query.includes(name),
    schema,
  }));
}

function contentOf(route: Route): Json {
  switch (route.media) {
    case 'json':
      return { 'application/json': { schema: schemaOf(route.answer, 'output') } };
    case 'bytes':
      return { 'application/octet-stream': {} };
    case 'events':
      return { 'text/event-stream': {} };
  }
}

function operationOf(route: Route): Json {
  const problem = {
    description: 'Problem details (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  return {
    operationId: route.id,
    summary: route.summary,
    parameters: parametersOf(route),
    ...(route.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
      },
    }),
    responses: {
      [route.status]: { description: route.summary, content: contentOf(route) },
      default: problem,
    },
    security: [route.method === 'get' ? { session: [] } : { session: [], csrf: [] }],
  };
}

/** The officers' interface as an OpenAPI 3.1 document; every route of the contract is in it. */
export function printOpenApi(version: string): OpenApiDocument {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of allRoutes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Samsyn, officers’ interface',
      version,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'samsyn_<authority>_session' },
        csrf: { type: 'apiKey', in: 'header', name: 'x-samsyn-csrf' },
      },
    },
  };
}
