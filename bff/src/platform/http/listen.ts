import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Koa from 'koa';

export interface Listening {
  /** `http://host:port` */
  address: string;
  /** Takes no new requests, lets those under way end within `seconds`, then cuts what is left. */
  stop(seconds: number): Promise<void>;
}

/** Listens with time limits that cut slow senders: headers in 10 s, a whole request in 30 s. */
export async function listen(app: Koa, host: string, port: number): Promise<Listening> {
  const handle = app.callback();
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 20_000, connectionsCheckingInterval: 2000 },
    (request, response) => void handle(request, response),
  );
  server.maxConnections = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${actual}`,
    async stop(seconds) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), seconds * 1000);
      await closed;
      clearTimeout(cut);
    },
  };
}
