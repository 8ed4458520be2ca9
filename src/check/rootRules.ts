import { join } from 'node:path';
import { collectionNames, vocabularyNames } from '../schemas/names.ts';
import { finding, wholeFile, type Finding } from './findings.ts';
import { isHidden, type Item } from './listing.ts';
import type { Repository } from './model.ts';
import { nearest } from './nearest.ts';
import { valueAt } from './values.ts';

const folders: readonly string[] = [...collectionNames, 'vocabularies', 'brand', 'maps'];
const files: readonly string[] = ['site.yaml', 'README.md'];
const licence = /^LICEN[CS]E/;

function isKnown({ name, kind }: Item): boolean {
  return licence.test(name) || (kind === 'folder' ? folders : files).includes(name);
}

function rootItem(dir: string, item: Item): Finding[] {
  const place = wholeFile(join(dir, item.name));
  if (item.kind === 'link') return [finding('symbolic-link', place, {})];
  if (isKnown(item)) return [];
  const suggestion = nearest(item.name, item.kind === 'folder' ? folders : files);
  return [finding('unknown-item', place, { name: item.name, suggestion })];
}

function vocabularyItem(dir: string, item: Item): Finding[] {
  const place = wholeFile(join(dir, item.name));
  if (item.kind === 'link') return [finding('symbolic-link', place, {})];
  const names = vocabularyNames.map((name) => `${name}.yaml`);
  if (item.kind === 'file' && names.includes(item.name)) return [];
  return [
    finding('unknown-vocabulary', place, {
      name: item.name,
      suggestion: nearest(item.name, names),
    }),
  ];
}

/** A map that site.yaml does not name would never be drawn. */
function mapItem(dir: string, item: Item, named: unknown): Finding[] {
  const place = wholeFile(join(dir, item.name));
  if (item.kind === 'link') return [finding('symbolic-link', place, {})];
  if (item.kind === 'file' && `maps/${item.name}` === named) return [];
  return [finding('unknown-item', place, { name: item.name, suggestion: undefined })];
}

function collectionItem(dir: string, item: Item): Finding[] {
  const place = wholeFile(join(dir, item.name));
  if (item.kind === 'link') return [finding('symbolic-link', place, {})];
  if (item.kind === 'folder') return [];
  const home = `${item.name.replace(/\..*$/, '')}/`;
  return [finding('loose-file', place, { name: item.name, home })];
}

/** Nothing lies where no part of the site would look for it. */
export function rootRules(repository: Repository): Finding[] {
  const { dir, items } = repository;
  if (!items) return [finding('content-missing', wholeFile(dir), {})];
  const shown = (list: readonly Item[]) => list.filter((item) => !isHidden(item));
  const map = valueAt(repository.site?.data, ['map', 'regions']);
  const vocabularies = join(dir, 'vocabularies');
  return [
    ...shown(items).flatMap((item) => rootItem(dir, item)),
    ...shown(repository.vocabularyItems).flatMap((item) => vocabularyItem(vocabularies, item)),
    ...shown(repository.mapItems).flatMap((item) => mapItem(join(dir, 'maps'), item, map)),
    ...[...repository.collections].flatMap(([collection, list]) =>
      shown(list).flatMap((item) => collectionItem(join(dir, collection), item)),
    ),
  ];
}
