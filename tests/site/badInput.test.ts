import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture } from '../setup/builds.ts';

const text = ['title: A title', 'summary: A summary that is long enough to pass.'];
const facts = ['originalLanguage: en', 'added: "2026-01-01"'];

/** What an editor might hand in, and the line and field at which the build must point. */
const broken = [
  {
    problem: 'a missing field',
    files: { 'opinions/no-form/index.en.md': ['---', ...text, ...facts, '---'] },
    at: 'opinions/no-form/index.en.md',
    field: 'form',
  },
  {
    problem: 'an unknown field',
    files: {
      'news/unknown/index.en.md': [
        '---',
        ...text,
        ...facts,
        'date: "2026-01-02"',
        'sumary: x',
        '---',
      ],
    },
    at: 'news/unknown/index.en.md:7',
    field: 'sumary',
  },
  {
    problem: 'a date that does not exist',
    files: {
      'news/wrong-date/index.en.md': ['---', ...text, ...facts, 'date: "2026-02-30"', '---'],
    },
    at: 'news/wrong-date/index.en.md:6',
    field: 'date',
  },
  {
    problem: 'a reference to nothing',
    files: {
      'news/dangling/index.en.md': [
        '---',
        ...text,
        ...facts,
        'date: "2026-01-02"',
        'project: nowhere',
        '---',
      ],
    },
    at: 'news/dangling/index.en.md:7',
    field: 'project',
  },
  {
    problem: 'a reference to an entry of another type',
    files: {
      'news/wrong-type/index.en.md': [
        '---',
        ...text,
        ...facts,
        'date: "2026-01-02"',
        'project: harbour-commons',
        '---',
      ],
    },
    at: 'news/wrong-type/index.en.md:7',
    field: 'project',
  },
  {
    problem: 'a slug that stands twice',
    files: {
      'news/Notice-01/index.en.md': ['---', ...text, ...facts, 'date: "2026-01-02"', '---'],
    },
    at: 'news/Notice-01',
    field: '',
  },
  {
    problem: 'a fact in a translation',
    files: {
      'news/fact/index.en.md': ['---', ...text, ...facts, 'date: "2026-01-02"', '---'],
      'news/fact/index.lv.md': ['---', ...text, 'date: "2026-01-03"', '---'],
    },
    at: 'news/fact/index.lv.md:4',
    field: 'date',
  },
  {
    problem: 'a translation without its original',
    files: { 'news/orphan/index.lv.md': ['---', ...text, '---'] },
    at: 'news/orphan',
    field: '',
  },
  {
    problem: 'an unknown language',
    files: {
      'news/german/index.en.md': ['---', ...text, ...facts, 'date: "2026-01-02"', '---'],
      'news/german/index.de.md': ['---', ...text, '---'],
    },
    at: 'news/german/index.de.md',
    field: '',
  },
];

describe('a build of content with mistakes', () => {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  const out = join(dir, 'dist');
  let status: number | null = null;
  let output = '';

  beforeAll(() => {
    const content = join(dir, 'content');
    cpSync(fixture.content, content, { recursive: true });
    for (const [name, lines] of broken.flatMap(({ files }) => Object.entries(files))) {
      const file = join(content, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${lines.join('\n')}\n`);
    }
    const run = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      env: {
        ...process.env,
        CONTENT_DIR: content,
        OUT_DIR: out,
        NODE_ENV: 'production',
        FORCE_COLOR: '0',
      },
      encoding: 'utf8',
    });
    status = run.status;
    output = `${run.stdout}\n${run.stderr}`;
  });

  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('stops, and writes nothing', () => {
    expect(status).not.toBe(0);
    expect(existsSync(out)).toBe(false);
  });

  it.each(broken)(
    'names $problem among all others, with its file, line and field',
    ({ at, field }) => {
      const line = output.split('\n').find((candidate) => candidate.includes(at));
      expect(line, output).toBeDefined();
      expect(line).toMatch(/KL\d{3}/);
      expect(line).toContain(field);
    },
  );
});
