import { setTimeout as sleep } from 'node:timers/promises';
import { PrivateAddressError } from './publicAddress.ts';
import { ask, TimeoutError, type Answer, type RequestOptions } from './request.ts';

/**
 * What became of a link: `gone` for good (404, 410, no such host), `moved` for good (301, 308),
 * `blocked` (the server refuses programs; look with a browser), `timeout`, `failing` (the server or
 * the connection has a fault), `private` (not a public address; nothing was asked).
 */
export const outcomes = [
  'ok',
  'gone',
  'moved',
  'blocked',
  'timeout',
  'failing',
  'private',
] as const;

export type Outcome = (typeof outcomes)[number];

export interface Verdict {
  readonly outcome: Outcome;
  /** A status, the name of an error, or where a moved page is now. */
  readonly detail: string;
}

export interface VerdictOptions extends RequestOptions {
  readonly retries: number;
  /** The wait before the first retry; each next one is twice as long. */
  readonly retryDelayMs: number;
}

const mostRedirects = 8;
const permanent = new Set([301, 308]);
const gone = new Set([404, 410]);
const blocked = new Set([401, 403, 405, 406, 429, 451, 999]);
const passing = new Set(['timeout', 'failing']);

/** Asks for the head only; servers that answer that oddly are asked for the whole. */
async function head(url: URL, options: RequestOptions): Promise<Answer> {
  const answer = await ask(url, 'HEAD', options);
  return answer.status >= 400 && answer.status !== 429 ? ask(url, 'GET', options) : answer;
}

function ofStatus(status: number): Verdict {
  const detail = String(status);
  if (gone.has(status)) return { outcome: 'gone', detail };
  if (blocked.has(status)) return { outcome: 'blocked', detail };
  return { outcome: status >= 200 && status < 400 ? 'ok' : 'failing', detail };
}

function ofError(error: unknown): Verdict {
  if (error instanceof PrivateAddressError) return { outcome: 'private', detail: error.message };
  if (error instanceof TimeoutError) return { outcome: 'timeout', detail: error.message };
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
  return { outcome: code === 'ENOTFOUND' ? 'gone' : 'failing', detail: code };
}

async function follow(
  start: URL,
  options: RequestOptions,
): Promise<Verdict & { readonly waitMs?: number | undefined }> {
  let url = start;
  let isMoved = true;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const { status, location, retryAfterMs } = await head(url, options);
    const isRedirect = status >= 300 && status < 400 && location !== undefined;
    if (!isRedirect) {
      const verdict = ofStatus(status);
      const isElsewhere = step > 0 && isMoved && verdict.outcome === 'ok';
      const moved: Verdict = { outcome: 'moved', detail: url.href };
      return { ...(isElsewhere ? moved : verdict), waitMs: retryAfterMs };
    }
    isMoved &&= permanent.has(status);
    if (!URL.canParse(location, url)) return { outcome: 'failing', detail: 'redirect' };
    const next = new URL(location, url);
    if (!/^https?:$/.test(next.protocol)) return { outcome: 'failing', detail: 'redirect' };
    next.hash ||= url.hash;
    url = next;
  }
  return { outcome: 'failing', detail: 'too many redirects' };
}

/** Finds out what became of one link; a passing fault is looked at again after a while. */
export async function judge(address: string, options: VerdictOptions): Promise<Verdict> {
  for (let attempt = 0; ; attempt += 1) {
    const { waitMs, ...verdict } = await follow(new URL(address), options).catch(
      (error: unknown): Verdict & { readonly waitMs?: number } => ofError(error),
    );
    const mayPass = passing.has(verdict.outcome) || verdict.detail === '429';
    if (!mayPass || attempt >= options.retries) return verdict;
    await sleep(Math.max(waitMs ?? 0, options.retryDelayMs * 2 ** attempt));
  }
}
