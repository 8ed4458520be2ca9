import { absolute } from '../routes/href.ts';
import { openDataPath } from '../routes/paths.ts';

/** The full address of a file of the open data, by its name below /api/v1/. */
export function dataAddress(name: string): string {
  return absolute(openDataPath(name));
}
