import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withSample } from '../../check/sampleRepository.ts';
import { openCache } from './cache.ts';
import { checkLinks, linkOptions, type CheckedLink } from './links.ts';
import { withServer } from './loopbackServer.ts';
import { linkReports } from './report.ts';

const options = {
  ...linkOptions,
  allowsLoopback: true,
  retries: 0,
  pauseMs: 20,
  timeoutMs: 30_000,
};
const now = Date.parse('2026-01-10T00:00:00Z');
const day = 86_400_000;

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'links-'));
});
afterEach(async () => rm(dir, { recursive: true }));

const answers404: RequestListener = (request, response) => {
  response.writeHead(request.url === '/gone' ? 404 : 200).end();
};

/** Checks the sample with addresses of a server in its front matter and in a text. */
async function check(origin: string, time = now): Promise<CheckedLink[]> {
  const changes = {
    'site.yaml': ['https://example.org', `${origin}/`] as const,
    'pages/about/index.lv.md': [
      'Teksts.',
      `[Saite](${origin}/gone#vieta)\n\n<${origin}/page>`,
    ] as const,
    'vocabularies/licences.yaml': null,
  };
  return withSample(changes, async (content) => {
    const cache = await openCache(join(dir, 'links.json'), time);
    const links = await checkLinks(content, cache, options);
    await cache.save();
    return links.map((link) => ({ ...link, file: link.file.slice(content.length + 1) }));
  });
}

describe('the links of the content', () => {
  it('are found in front matter and texts, with file and line', async () => {
    await withServer(answers404, async (origin) => {
      expect(await check(origin)).toEqual([
        { url: `${origin}/`, file: 'site.yaml', line: 11, outcome: 'ok', detail: '200' },
        {
          url: `${origin}/gone#vieta`,
          file: 'pages/about/index.lv.md',
          line: 8,
          outcome: 'gone',
          detail: '404',
        },
        {
          url: `${origin}/page`,
          file: 'pages/about/index.lv.md',
          line: 10,
          outcome: 'ok',
          detail: '200',
        },
      ]);
    });
  });

  it('are asked for one at a time at one host, with pauses', async () => {
    const times: number[] = [];
    let atOnce = 0;
    const listen: RequestListener = (_, response) => {
      times.push(performance.now());
      expect((atOnce += 1)).toBe(1);
      setTimeout(() => {
        atOnce -= 1;
        response.end();
      }, 10);
    };
    await withServer(listen, check);
    expect(times).toHaveLength(3);
    expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(2 * options.pauseMs);
  });

  it('are not asked for again while the last answer holds: good news a week, bad news a day', async () => {
    const asked: (string | undefined)[] = [];
    const listen: RequestListener = (request, response) => {
      if (request.method === 'HEAD') asked.push(request.url);
      answers404(request, response);
    };
    await withServer(listen, async (origin) => {
      await check(origin);
      await check(origin, now + day - 1);
      expect(asked.splice(0)).toHaveLength(3);
      await check(origin, now + day);
      expect(asked.splice(0)).toEqual(['/gone']);
      await check(origin, now + 7 * day);
      expect(asked).toHaveLength(3);
    });
  });

  it('are asked for anew when the cache cannot be read', async () => {
    await writeFile(join(dir, 'links.json'), '{"x":');
    await withServer(answers404, async (origin) => {
      expect(await check(origin)).toHaveLength(3);
    });
    expect(JSON.parse(await readFile(join(dir, 'links.json'), 'utf8'))).toBeTypeOf('object');
  });
});

describe('the report', () => {
  const links: readonly CheckedLink[] = [
    { url: 'https://a.example/', file: 'a.md', line: 3, outcome: 'ok', detail: '200' },
    { url: 'https://b.example/`<b>|', file: 'a.md', line: 4, outcome: 'gone', detail: '404' },
  ];

  it.each([
    ['lv', 'lapas vairs nav', 'Saites: 2; jāapskata: 1.'],
    ['en', 'the page is gone', 'Links: 2; to be looked at: 1.'],
    ['ru', 'страницы больше нет', 'Ссылок: 2; нужно посмотреть: 1.'],
  ] as const)('in %s names what to look at and counts', (locale, remedy, closing) => {
    const report = linkReports.text(links, locale);
    expect(report).toContain('  4  gone  https://b.example/');
    expect(report).toContain(remedy);
    expect(report).toContain(closing);
    expect(report).not.toContain('a.example');
  });

  it('in Markdown lets no address be read as Markdown or HTML', () => {
    expect(linkReports.markdown(links, 'en')).toContain('`https://b.example/%60<b>%7C`');
  });

  it('in JSON has every link', () => {
    expect(JSON.parse(linkReports.json(links, 'en'))).toEqual({ links });
  });
});
