import type { JsonLd } from '../../views/jsonLdNodes.ts';

/** JSON-LD as it may stand inside a script element: nothing in it can end the element. */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
