import { outlines as outlinesSchema } from '../schemas/outlines.ts';
import { siteSchema } from '../schemas/site.ts';
import { vocabularies as vocabularySchemas } from '../schemas/vocabularies.ts';
import { isMapping, type Document } from './documents.ts';
import { finding, inDocument, type Finding } from './findings.ts';
import { schemaFindings } from './issues.ts';
import type { Repository } from './model.ts';
import { valueAt } from './values.ts';

const { map: mapSchema } = siteSchema.shape;
const { tile: tileSchema } = vocabularySchemas.municipalities.shape;

function missing(site: Document): Finding[] {
  const path = ['map', 'regions'];
  const { data: map } = mapSchema.safeParse(site.data?.['map']);
  return map ? [finding('map-missing', inDocument(site, path), { name: map.regions })] : [];
}

/** Two municipalities cannot stand in one place; the second of them is told. */
function takenTiles(document: Document): Finding[] {
  const owners = new Map<string, string>();
  return Object.entries(document.data ?? {}).flatMap(([id, term]) => {
    const { data } = tileSchema.safeParse(isMapping(term) ? valueAt(term, ['tile']) : undefined);
    if (!data) return [];
    const tile = data.join(', ');
    const other = owners.get(tile);
    if (other === undefined) owners.set(tile, id);
    return other === undefined
      ? []
      : [finding('tile-taken', inDocument(document, [id, 'tile']), { tile, other })];
  });
}

/** The map of the directory is there and drawn of regions, and each of its tiles is one municipality's. */
export function mapRules({ site, outlines, vocabularies }: Repository): Finding[] {
  const municipalities = vocabularies.get('municipalities');
  return [
    ...(site && !outlines ? missing(site) : []),
    ...(outlines?.data
      ? schemaFindings({ document: outlines, data: outlines.data, schema: outlinesSchema })
      : []),
    ...(municipalities ? takenTiles(municipalities) : []),
  ];
}
