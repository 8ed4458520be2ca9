import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDir } from '../repository/location.ts';
import { parseYaml } from '../repository/yaml.ts';
import { outlines, type Outlines } from '../schemas/outlines.ts';
import { site } from '../site.ts';

/**
 * The outlines of the regions, where site.yaml names a file. It is read as the check reads it:
 * JSON is YAML too.
 * @throws when the file is missing or does not fit the schema, which the content check refuses.
 */
export async function loadOutlines(): Promise<Outlines | undefined> {
  if (!site.map) return undefined;
  const text = await readFile(join(contentDir(), site.map.regions), 'utf8');
  return outlines.parse(parseYaml(text).data);
}
