import type { EntryOf } from './entry.ts';
import type { Library } from './library.ts';

/** The services of an organisation, in the order of their slugs. */
export function servicesOf(library: Library, provider: string): EntryOf<'services'>[] {
  const organisation = library.get('organisations', provider);
  if (!organisation) return [];
  return library.relations
    .incoming(organisation)
    .flatMap(({ from, field }) =>
      from.collection === 'services' && field === 'provider' ? [from] : [],
    );
}
