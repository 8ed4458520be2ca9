import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../setup/axe.ts';
import { fixture, origin, shipped } from '../setup/builds.ts';
import { builtPages, pageHtml } from '../setup/builtSite.ts';
import { complaints } from '../setup/complaints.ts';
import { visit } from '../setup/visit.ts';

const endpoint = 'https://letters.harbour.example/subscribe';
const site = visit(fixture);

/** Stands for the newsletter's service. */
const received: { method: string | undefined; type: string | undefined; body: string }[] = [];
let service: Server | undefined;

beforeAll(async () => {
  service = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push({ method: request.method, type: request.headers['content-type'], body });
      response.setHeader('content-type', 'text/html').end('<h1>Thanks</h1>');
    });
  });
  await new Promise<void>((resolve) => service?.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void service?.close());

/** Opens a page without JavaScript; what is sent to the service's address reaches the stand-in. */
async function open(path: string) {
  // A server that listens on a port has an address with one.
  const { port } = service?.address() as AddressInfo;
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.route(endpoint, async (route) => {
    const response = await route.fetch({ url: `http://127.0.0.1:${port}/` });
    await route.fulfill({ response });
  });
  await page.goto(`${origin}/harbour/${path}`);
  return page;
}

describe.each([
  ['en/', 'News by e-mail', 'Your e-mail address', 'Subscribe', 'stores your address'],
  ['lv/', 'Jaunumi e-pastā', 'Jūsu e-pasta adrese', 'Pieteikties', 'glabā tikai jūsu adresi'],
  ['ru/', 'Новости по почте', 'Ваш адрес электронной почты', 'Подписаться', 'только ваш адрес'],
  ['en/news/', 'News by e-mail', 'Your e-mail address', 'Subscribe', 'stores your address'],
])('the newsletter form on %s', (path, title, label, submit, storage) => {
  it('names what is stored and sends the address, without JavaScript', async () => {
    const page = await open(path);
    const found = complaints(page);
    const form = page.getByRole('region', { name: title });
    const field = form.getByRole('textbox', { name: label });
    expect(await form.textContent()).toContain(storage);
    expect(await field.getAttribute('aria-describedby')).toBe(
      await form.getByText(storage).getAttribute('id'),
    );
    await field.fill('reader+1@harbour.example');
    received.length = 0;
    await form.getByRole('button', { name: submit }).click();
    await page.getByRole('heading', { name: 'Thanks' }).waitFor();
    expect(received).toEqual([
      {
        method: 'POST',
        type: 'application/x-www-form-urlencoded',
        body: 'EMAIL=reader%2B1%40harbour.example&nickname=',
      },
    ]);
    expect(found).toEqual([]);
    await page.close();
  });

  it('shows its trap neither to people nor to assistive technology', async () => {
    const page = await open(path);
    const form = page.getByRole('region', { name: title });
    expect(await form.getByRole('textbox').count()).toBe(1);
    const trap = form.locator('input[name="nickname"]');
    expect(await trap.isVisible()).toBe(false);
    expect(await trap.getAttribute('tabindex')).toBe('-1');
    expect(await trap.getAttribute('autocomplete')).toBe('off');
    await form.getByRole('textbox').focus();
    await page.keyboard.press('Tab');
    expect(await form.getByRole('button').evaluate((e) => e === document.activeElement)).toBe(true);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('can be used by everyone in the %s theme', async (theme) => {
    const page = await site.browser.newPage({ colorScheme: theme });
    await page.goto(`${origin}/harbour/${path}`);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('is not sent without an address', async () => {
    const page = await open(path);
    received.length = 0;
    const form = page.getByRole('region', { name: title });
    await form.getByRole('textbox').fill('no address');
    await form.getByRole('button').click();
    expect(received).toEqual([]);
    expect(new URL(page.url()).pathname).toBe(`/harbour/${path}`);
    await page.close();
  });
});

it('a site without a newsletter shows no form for it', () => {
  const shown = builtPages(shipped).filter(({ path }) =>
    /method="?post/i.test(pageHtml(shipped, path)),
  );
  expect(shown.map(({ path }) => path)).toEqual([]);
});
