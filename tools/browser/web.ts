import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSignedCertificate } from './certificate.ts';

/** What the test's web has at an address. */
export interface Page {
  body: string | Uint8Array;
  type?: string;
  headers?: Readonly<Record<string, string>>;
}

/** A little web of its own: pages under their real https addresses, and nothing else reachable. */
export interface Web {
  /** The port of the proxy on loopback through which a browser sees this web and no other. */
  port: number;
  /** Puts a page (a string is HTML) at an address; a later one replaces it. */
  put(url: string, page: Page | string): void;
  /** The addresses that were asked for and that this web does not have, in order: what a leak would show up in. */
  strays: readonly string[];
  /** Every address that was asked for, in order. */
  requests: readonly string[];
  close(): Promise<void>;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Starts an empty web: a proxy that ends every https connection itself, and answers from the pages that were put into it. */
export async function startWeb(): Promise<Web> {
  const pages = new Map<string, Page>();
  const requests: string[] = [];
  const strays: string[] = [];
  const sockets = new Set<Socket>();

  const answer = (url: string, response: ServerResponse): void => {
    requests.push(url);
    const page = pages.get(url) ?? pages.get(url.replace(/[?#].*$/, ''));
    if (!page) {
      // Browsers look for an icon by themselves; that says nothing about what is tested.
      if (!url.endsWith('/favicon.ico')) strays.push(url);
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not in this web');
      return;
    }
    response
      .writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers })
      .end(page.body);
  };

  const site = createTlsServer(selfSignedCertificate(), (request: IncomingMessage, response: ServerResponse) => {
    answer(`https://${request.headers.host ?? ''}${request.url ?? '/'}`, response);
  });
  // Plain http arrives with its whole address in the request line (RFC 9112, 3.2.2).
  const proxy = createServer((request, response) => answer(request.url ?? '', response));
  proxy.on('connect', (_request: IncomingMessage, socket: Socket) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    site.emit('connection', socket);
  });
  proxy.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  return {
    port: await listen(proxy),
    put: (url, page) => void pages.set(url, typeof page === 'string' ? { body: page } : page),
    strays,
    requests,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        proxy.close(() => resolve());
      }),
  };
}
