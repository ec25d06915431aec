// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/** A span as a collector has it. */
export interface ReceivedSpan {
  /** The authority whose node made it. */
  readonly node: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly words: Readonly<Record<string, string | number>>;
  readonly failed: boolean;
}

export interface TraceReceiver {
  /** For `telemetry.tracesTo` of a node. */
  readonly url: string;
  readonly spans: () => readonly ReceivedSpan[];
  /** Every byte that came, as it came. */
  readonly bodies: () => readonly string[];
  readonly stop: () => Promise<void>;
}

const Words = z
  .array(
    z.object({
      key: z.string(),
      value: z.union([
        z.strictObject({ stringValue: z.string() }),
        z.strictObject({ intValue: z.coerce.number() }),
      ]),
    }),
  )
  .transform((all) => Object.fromEntries(all.map(({ key, value }) => [key, valueOf(value)])));
const Spans = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: Words }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              name: z.string(),
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              attributes: Words,
              status: z.object({ code: z.int() }),
            }),
          ),
        }),
      ),
    }),
  ),
});
const statusError = 2;

function valueOf(value: { stringValue: string } | { intValue: number }): string | number {
  return 'stringValue' in value ? value.stringValue : value.intValue;
}

function spansIn(body: string): ReceivedSpan[] {
  return Spans.parse(JSON.parse(body)).resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ attributes, parentSpanId, status, ...span }) => ({
        ...span,
        node: String(resource.attributes['samsyn.authority']),
        parentSpanId,
        words: attributes,
        failed: status.code === statusError,
      })),
    ),
  );
}

/** A small collector of OTLP over HTTP, on this machine alone. */
export async function receiveTraces(): Promise<TraceReceiver> {
  const bodies: string[] = [];
  const server = createServer((incoming, outgoing) => {
    void text(incoming).then((body) => {
      bodies.push(body);
      outgoing.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1/traces`,
    spans: () => bodies.flatMap(spansIn),
    bodies: () => bodies,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
