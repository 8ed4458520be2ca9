import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inspect } from '../../src/check/check.ts';
import { isBroken, parseEntryFile } from '../../src/repository/entryFile.ts';
import { splitFrontmatter } from '../../src/repository/split.ts';
import { parseYaml } from '../../src/repository/yaml.ts';
import { collections } from '../../src/schemas/collections.ts';
import { collectionNames, vocabularyNames, type CollectionName } from '../../src/schemas/names.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { vocabularyFile } from '../../src/schemas/vocabularies.ts';
import { readArguments } from './arguments.ts';
import { corpusFiles, type CorpusFile } from './files.ts';
import { writeCorpus } from './write.ts';

const size = { entries: 60, organisations: 8 };
const files = [...corpusFiles(size)];

function parts({
  path,
}: CorpusFile): { collection: CollectionName; slug: string; locale: string } | undefined {
  const [, name, slug = '', locale = ''] = /^([a-z]+)\/([^/]+)\/index\.(\w+)\.md$/.exec(path) ?? [];
  const collection = collectionNames.find((one) => one === name);
  return collection && { collection, slug, locale };
}

function slugsOf(list: readonly CorpusFile[], ...names: readonly CollectionName[]): Set<string> {
  return new Set(
    list
      .map(parts)
      .flatMap((found) =>
        found && (names.length === 0 || names.includes(found.collection))
          ? `${found.collection}/${found.slug}`
          : [],
      ),
  );
}

function textOf(path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

function words(body: string): number {
  return body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe('a generated content repository', () => {
  test('is the same for the same size', () => {
    expect([...corpusFiles(size)]).toEqual(files);
  });

  test('has as many entries and organisations as asked for', () => {
    const shown = [
      'methodologies',
      'studies',
      'opinions',
      'materials',
      'projects',
      'events',
      'news',
    ] as const;
    expect(slugsOf(files, ...shown).size).toBe(60);
    expect(slugsOf(files, 'organisations').size).toBe(8);
    const tiny = [...corpusFiles({ entries: 1, organisations: 1 })];
    expect(slugsOf(tiny, ...shown).size).toBe(1);
  });

  test('has every collection and all ten vocabularies', () => {
    const folders = new Set(files.map(parts).flatMap((found) => found?.collection ?? []));
    expect([...folders].sort()).toEqual([...collectionNames].sort());
    for (const name of vocabularyNames) {
      const { data } = parseYaml(textOf(`vocabularies/${name}.yaml`));
      expect(vocabularyFile(name).safeParse(data).error, name).toBeUndefined();
    }
    expect(siteSchema.safeParse(parseYaml(textOf('site.yaml')).data).error).toBeUndefined();
  });

  test('fits the schemas, facts in the Latvian files only', () => {
    for (const file of files) {
      const found = parts(file);
      if (!found) continue;
      const parsed = parseEntryFile(file.text);
      if (isBroken(parsed)) throw new Error(`${file.path} cannot be read`);
      const shapes = collections[found.collection];
      const { facts, text, unknown } = splitFrontmatter(shapes, parsed.frontmatter.data);
      expect(unknown, file.path).toEqual([]);
      expect(shapes.text.safeParse(text).error, file.path).toBeUndefined();
      if (found.locale === 'lv')
        expect(shapes.facts.safeParse(facts).error, file.path).toBeUndefined();
      else expect(facts, file.path).toEqual({});
    }
  });

  test('has bodies of about 560 words, nearly all in three languages', () => {
    const bodies = files
      .filter((file) => parts(file)?.collection === 'materials')
      .map((file) => parseEntryFile(file.text))
      .flatMap((file) => (isBroken(file) || file.body === '' ? [] : words(file.body)));
    const average = bodies.reduce((sum, count) => sum + count, 0) / bodies.length;
    expect(average).toBeGreaterThan(500);
    expect(average).toBeLessThan(620);
    expect(bodies.length).toBeGreaterThan(2.7 * slugsOf(files, 'materials').size);
  });

  test('lacks some Russian cards and some bodies', () => {
    const large = [...corpusFiles({ entries: 300, organisations: 5 })];
    const russian = large.filter((file) => parts(file)?.locale === 'ru');
    expect(russian.length).toBeLessThan(slugsOf(large).size);
    expect(large.some(({ path, text }) => path.endsWith('.md') && text.endsWith('---\n'))).toBe(
      true,
    );
  });
});

describe('writing', () => {
  let dir = '';
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'corpus-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  test('a written repository passes the content check', async () => {
    const out = join(dir, 'content');
    const written = await writeCorpus(out, size);
    expect(written.files).toBe(files.length);
    const { problems } = await inspect(out);
    // A small corpus does not use every term.
    expect(problems.filter(({ code }) => code !== 'KL323')).toEqual([]);
  });

  test('refuses a folder that holds something and leaves it alone', async () => {
    await writeFile(join(dir, 'mine.txt'), 'mine');
    await expect(writeCorpus(dir, size)).rejects.toThrow('is not empty');
    expect(await readdir(dir)).toEqual(['mine.txt']);
  });
});

describe('the command line', () => {
  test('reads sizes and folder', () => {
    const args = ['--entries', '10', '--organisations', '2', '--out', 'x'];
    expect(readArguments(args)).toEqual({ entries: 10, organisations: 2, out: 'x' });
  });

  test.each([
    [['--entries', '0', '--organisations', '2', '--out', 'x'], '--entries must be a whole number'],
    [['--entries', '1e3', '--organisations', '2', '--out', 'x'], "not '1e3'"],
    [['--entries', '5', '--out', 'x'], '--organisations is missing'],
    [['--entries', '5', '--organisations', '2'], '--out is missing'],
    [['--entires', '5'], '--entires'],
  ])('explains what is wrong with %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});
