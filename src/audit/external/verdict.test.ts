import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { withServer } from './loopbackServer.ts';
import { judge, type VerdictOptions } from './verdict.ts';

const options: VerdictOptions = {
  timeoutMs: 30_000,
  allowsLoopback: true,
  retries: 1,
  retryDelayMs: 1,
};

/** Answers `/200` with 200 and so on; `/301/x` sends on to `/x`. */
const listener: RequestListener = (request, response) => {
  const [, status = '', ...rest] = (request.url ?? '').split('/');
  if (status === 'silent') return;
  if (status === 'broken') {
    request.socket.destroy();
    return;
  }
  const onlyGet = status === 'get' && request.method === 'HEAD';
  const headers = rest.length > 0 ? { location: `/${rest.join('/')}` } : {};
  response.writeHead(onlyGet ? 501 : Number(status) || 200, headers).end();
};

describe('a link', () => {
  it.each([
    ['/200', 'ok', '200'],
    ['/get', 'ok', '200'],
    ['/302/200', 'ok', '200'],
    ['/301/302/200', 'ok', '200'],
    ['/404', 'gone', '404'],
    ['/410', 'gone', '410'],
    ['/301/404', 'gone', '404'],
    ['/403', 'blocked', '403'],
    ['/429', 'blocked', '429'],
    ['/999', 'blocked', '999'],
    ['/500', 'failing', '500'],
    ['/broken', 'failing', 'ECONNRESET'],
    [`/301${'/301'.repeat(9)}/200`, 'failing', 'too many redirects'],
  ])('to %s is %s (%s)', async (path, outcome, detail) => {
    await withServer(listener, async (origin) => {
      expect(await judge(origin + path, options)).toEqual({ outcome, detail });
    });
  });

  it('that is never answered is given up', async () => {
    await withServer(listener, async (origin) => {
      const verdict = await judge(`${origin}/silent`, { ...options, timeoutMs: 100 });
      expect(verdict).toEqual({ outcome: 'timeout', detail: 'no answer in 100 ms' });
    });
  });

  it('that has moved for good says where to', async () => {
    await withServer(listener, async (origin) => {
      const detail = `${origin}/200`;
      expect(await judge(`${origin}/301/308/200`, options)).toEqual({ outcome: 'moved', detail });
    });
  });

  it('that is sent to another kind of address is not followed', async () => {
    const listen: RequestListener = (_, response) => {
      response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    };
    await withServer(listen, async (origin) => {
      expect(await judge(origin, options)).toEqual({ outcome: 'failing', detail: 'redirect' });
    });
  });

  it('with a passing fault is looked at again', async () => {
    let requests = 0;
    const listen: RequestListener = (_, response) => {
      requests += 1;
      response.writeHead(requests <= 2 ? 503 : 200, { 'retry-after': '0' }).end();
    };
    await withServer(listen, async (origin) => {
      expect((await judge(origin, options)).outcome).toBe('ok');
    });
  });

  it.each(['http://localhost', 'http://127.0.0.1', 'http://[::1]'])(
    'into this machine is not asked for: %s',
    async (host) => {
      let requests = 0;
      const listen: RequestListener = (_, response) => {
        requests += 1;
        response.end();
      };
      await withServer(listen, async (origin) => {
        const url = `${host}:${new URL(origin).port}/`;
        const { outcome } = await judge(url, { ...options, allowsLoopback: false });
        expect([outcome, requests]).toEqual(['private', 0]);
      });
    },
  );
});
