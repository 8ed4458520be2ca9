import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { directory } from '../../src/feeds/directory/schema.ts';
import { fixture, shipped, type TestSite } from '../setup/builds.ts';
import { builtPaths } from '../setup/builtSite.ts';
import { readCsv } from '../setup/csvReader.ts';

/** What a published data package says of one of its tables. */
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly constraints: { readonly required?: true; readonly enum?: readonly string[] };
    }[];
    readonly foreignKeys: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

type Rows = readonly Readonly<Record<string, string>>[];

const read = (site: TestSite, name: string) =>
  readFileSync(join(site.out, 'api', 'v1', name), 'utf8');

// The files are what the test is about; what it takes them for is what it then checks.
const json = <T>(site: TestSite, name: string) => JSON.parse(read(site, name)) as T;

const published = (site: TestSite) => json<z.infer<typeof directory>>(site, 'organisations.json');

function validator(schema: object) {
  const ajv = new Ajv2020({ allErrors: true });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('date', (text) => !Number.isNaN(Date.parse(text)));
  ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
  return ajv.compile(schema);
}

describe.each([shipped, fixture])('the open data of the $name', (site) => {
  it('are what the published JSON Schema says', () => {
    const validate = validator(json<object>(site, 'schema/organisations.json'));
    expect(validate(published(site)), JSON.stringify(validate.errors)).toBe(true);
    expect(published(site).$schema).toBe(
      json<{ $id: string }>(site, 'schema/organisations.json').$id,
    );
    expect(validate({ ...published(site), organisations: [{ id: 'x' }] })).toBe(false);
  });

  it('name every id, and the page of every organisation in each of its languages', () => {
    const { terms, organisations } = published(site);
    const paths = new Set(builtPaths(site));
    const ids = new Set(organisations.map(({ id }) => id));
    expect(organisations.length).toBeGreaterThan(0);
    for (const one of organisations) {
      for (const group of ['fields', 'areas', 'topics', 'audiences'] as const) {
        expect(Object.keys(terms[group])).toEqual(expect.arrayContaining(one[group] ?? []));
      }
      for (const { organisation, network } of one.memberships ?? []) {
        if (organisation) expect(ids).toContain(organisation);
        if (network) expect(terms.networks).toHaveProperty(network);
      }
      for (const url of Object.values(one.url)) expect(paths).toContain(new URL(url).pathname);
    }
  });

  it.each(['lv', 'en', 'ru'])('read back from the %s table', (locale) => {
    const text = read(site, `organisations.${locale}.csv`);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [head = [], ...rows] = readCsv(text.slice(1));
    expect(rows.map(([id]) => id)).toEqual(published(site).organisations.map(({ id }) => id));
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('are a data package whose tables are as described and hang together', () => {
    const { resources } = json<{ resources: readonly Resource[] }>(site, 'hsds/datapackage.json');
    const tables = new Map(
      resources.map(({ name, path }) => [name, json<Rows>(site, `hsds/${path}`)]),
    );
    expect([...tables.keys()]).toEqual(expect.arrayContaining(['organization', 'taxonomy_term']));
    expect(tables.get('organization')).toHaveLength(published(site).organisations.length);
    for (const { name, schema } of resources) {
      const rows = tables.get(name) ?? [];
      const known = schema.fields.map((field) => field.name);
      expect(known).toEqual(expect.arrayContaining([...new Set(rows.flatMap(Object.keys))]));
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const field of schema.fields.filter(({ constraints }) => constraints.required)) {
        expect(rows.filter((row) => !row[field.name])).toEqual([]);
      }
      for (const { fields, reference } of schema.foreignKeys) {
        const target = tables.get(reference.resource || name) ?? [];
        const ids = new Set(target.map(({ id }) => id));
        const named = rows.flatMap((row) => row[fields] ?? []);
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
      }
    }
  });

  it('leave out what there is nothing of', () => {
    expect(existsSync(join(site.out, 'api', 'v1', 'hsds', 'languages.json'))).toBe(
      site === fixture,
    );
    expect(read(site, 'organisations.json')).not.toMatch(/:(?:null|\[\]|"")/);
  });
});
