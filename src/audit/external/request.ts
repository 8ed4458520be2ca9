import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { publicLookup, refuseNumbered } from './publicAddress.ts';

/** How requests are made; tests make other choices. */
export interface RequestOptions {
  readonly timeoutMs: number;
  /** Lets requests go to this very machine: for tests only. */
  readonly allowsLoopback: boolean;
}

/** What a server said, as far as it matters: the body is never read. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly retryAfterMs: number | undefined;
}

export class TimeoutError extends Error {}

/** Says who asks; some servers refuse requests without it. */
const headers = { 'user-agent': 'Mozilla/5.0 (compatible; link-check; weekly)', accept: '*/*' };

/** The longest time that a server may make us wait. */
const longestWaitMs = 60_000;

function waiting(value: string | undefined): number | undefined {
  const seconds = Number(value);
  return value === undefined || !Number.isFinite(seconds)
    ? undefined
    : Math.min(seconds * 1000, longestWaitMs);
}

/**
 * Asks a server about one address without following where it sends.
 * @throws TimeoutError, PrivateAddressError, or the error of the connection
 */
export function ask(url: URL, method: 'HEAD' | 'GET', options: RequestOptions): Promise<Answer> {
  if (!options.allowsLoopback) refuseNumbered(url);
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method,
      headers,
      agent: false,
      ...(options.allowsLoopback ? {} : { lookup: publicLookup }),
    });
    // A limit for the whole exchange, name and handshake included.
    const timer = setTimeout(() => {
      request.destroy(new TimeoutError(`no answer in ${String(options.timeoutMs)} ms`));
    }, options.timeoutMs);
    request.on('response', (response) => {
      const { statusCode = 0, headers: answered } = response;
      resolve({
        status: statusCode,
        location: answered.location,
        retryAfterMs: waiting(answered['retry-after']),
      });
      clearTimeout(timer);
      response.on('error', () => undefined).destroy();
    });
    request.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    request.end();
  });
}
