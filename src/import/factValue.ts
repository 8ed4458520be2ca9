import type { CellValue } from './cellValue.ts';
import type { Directory } from './directory.ts';
import { factField, type FactName } from './factFields.ts';
import { problem, type Problem, type TablePlace } from './problem.ts';
import type { Terms } from './terms.ts';

/** The value of a fact, or why there is none. */
export type FactValue = { readonly value: unknown } | readonly Problem[];

function termIds(terms: Terms, items: readonly string[], place: TablePlace): FactValue {
  const found = items.map((item) => [item, terms.find(item)] as const);
  const unknown = found.filter(([, id]) => id === undefined);
  if (unknown.length === 0) return { value: [...new Set(found.map(([, id]) => id))] };
  return unknown.map(([value]) =>
    problem('term', { value, suggestion: terms.suggest(value), place: terms.place }, place),
  );
}

/** The word by which a mapping or table says that an organisation serves everyone. */
const country = 'country';

/** Where an organisation works: the country, or regions, or municipalities. */
function area(items: readonly string[], directory: Directory, place: TablePlace): FactValue {
  if (items.length === 1 && items[0] === country) return { value: { scope: country } };
  const regions = directory.vocabularies.get('regions');
  const municipalities = directory.vocabularies.get('municipalities');
  if (!regions || !municipalities) return [];
  const kinds = new Set(
    items.map((item) => {
      if (item === country) return country;
      return regions.find(item) === undefined ? 'municipalities' : 'regions';
    }),
  );
  const [scope] = kinds;
  if (kinds.size > 1) {
    const isKnown = (item: string) =>
      item === country ||
      regions.find(item) !== undefined ||
      municipalities.find(item) !== undefined;
    const strange = items.filter((item) => !isKnown(item));
    if (strange.length > 0) return termIds(municipalities, strange, place);
    return [problem('mixedArea', { value: items.join(', ') }, place)];
  }
  if (scope === 'regions') return scoped('regions', termIds(regions, items, place));
  return scoped('municipalities', termIds(municipalities, items, place));
}

function scoped(scope: 'regions' | 'municipalities', found: FactValue): FactValue {
  return 'value' in found ? { value: { scope, [scope]: found.value } } : found;
}

function single(found: FactValue): FactValue {
  return 'value' in found && Array.isArray(found.value) ? { value: found.value.at(0) } : found;
}

/** What a table or mapping writes for yes and no. */
const flags: Readonly<Record<string, boolean>> = { true: true, false: false };

function flag(value: string, place: TablePlace): FactValue {
  const meant = Object.hasOwn(flags, value.toLowerCase()) ? flags[value.toLowerCase()] : undefined;
  const choices = Object.keys(flags).join(', ');
  return meant === undefined
    ? [problem('notListed', { value, suggestion: undefined, choices }, place)]
    : { value: meant };
}

/** Makes the value of a fact from what a row gives for it. */
export function factValue(
  name: FactName,
  { items, column }: CellValue,
  directory: Directory,
  row: number,
): FactValue {
  const place = { row, column: column ?? name };
  const { kind, vocabulary: list } = factField(name);
  const terms = list === undefined ? undefined : directory.vocabularies.get(list);
  switch (kind) {
    case 'term':
      return terms ? single(termIds(terms, items.slice(0, 1), place)) : [];
    case 'terms':
      return terms ? termIds(terms, items, place) : [];
    case 'entries':
      return termIds(directory.areas, items, place);
    case 'area':
      return area(items, directory, place);
    case 'flag':
      return flag(items.join(' '), place);
    case 'languages':
      return { value: [...new Set(items.map((code) => code.toLowerCase()))] };
    case 'number':
      return { value: items.join('').replace(/\s/g, '') };
    default:
      return { value: items.join(' ') };
  }
}
