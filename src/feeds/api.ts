import { absolute } from '../routes/href.ts';

/** The full address of a file of the open data, by its name below /api/v1/. */
export function dataAddress(name: string): string {
  return absolute(`/api/v1/${name}`);
}
