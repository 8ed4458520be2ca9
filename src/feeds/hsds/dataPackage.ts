import type { EntryOf } from '../../entries/entry.ts';
import { defaultLocale, inLocale } from '../../site.ts';
import type { Directory } from '../directory/schema.ts';
import { hsdsRows } from './rows.ts';
import { isTableName, tableOf, tables, type TableName } from './tables.ts';

function resource(name: TableName) {
  const { path, fields } = tableOf(name);
  const columns = Object.entries(fields);
  return {
    name,
    path,
    profile: 'tabular-data-resource',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    schema: {
      fields: columns.map(([column, { format, required, values }]) => ({
        name: column,
        type: 'string',
        format,
        constraints: { required, enum: values, unique: column === 'id' || undefined },
      })),
      primaryKey: 'id',
      foreignKeys: columns.flatMap(([column, { of }]) =>
        of === undefined
          ? []
          : [
              {
                fields: column,
                reference: { resource: of === name ? '' : of, fields: 'id' },
              },
            ],
      ),
    },
  };
}

/** The tables that have rows, and a description of them: a Frictionless tabular data package. */
export function hsdsFiles(
  directory: Directory,
  services: readonly EntryOf<'services'>[] = [],
): ReadonlyMap<string, unknown> {
  const rows = hsdsRows(directory, services);
  const present = Object.keys(tables)
    .filter(isTableName)
    .filter((name) => rows[name].length > 0);
  const { licence, site } = directory;
  const title = inLocale(licence.name, defaultLocale);
  const description = {
    profile: 'tabular-data-package',
    name: 'organisations',
    title: inLocale(site.name, defaultLocale),
    description: 'The directory of organisations and their services in the tables of HSDS 3.0.',
    version: directory.version,
    created: `${directory.generated}T00:00:00Z`,
    homepage: site.url,
    licenses: [licence.url ? { path: licence.url, title } : { name: licence.id, title }],
    resources: present.map(resource),
  };
  return new Map<string, unknown>([
    ['datapackage.json', description],
    ...present.map((name) => [tableOf(name).path, rows[name]] as const),
  ]);
}
