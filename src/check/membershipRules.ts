import { isMapping } from './documents.ts';
import type { Entry } from './entries.ts';
import { finding, inDocument, type Finding } from './findings.ts';
import type { Repository } from './model.ts';

function networksOf(entry: Entry | undefined): string[] {
  const memberships: unknown = entry?.facts?.['memberships'];
  if (!Array.isArray(memberships)) return [];
  return memberships.flatMap((membership: unknown) => {
    if (!isMapping(membership) || membership['until'] !== undefined) return [];
    const { organisation } = membership;
    return typeof organisation === 'string' ? [organisation] : [];
  });
}

/** The shortest way from an organisation back to itself along its memberships. */
function circle(start: string, bySlug: ReadonlyMap<string, Entry>): string[] | undefined {
  const chains = [[start]];
  const seen = new Set<string>();
  for (const chain of chains) {
    const last = chain.at(-1) ?? '';
    for (const next of networksOf(bySlug.get(last))) {
      // An organisation that names itself is told of with all other references of that kind.
      if (next === last) continue;
      if (next === start) return [...chain, start];
      if (seen.has(next)) continue;
      seen.add(next);
      chains.push([...chain, next]);
    }
  }
  return undefined;
}

/** No organisation is, by way of its networks, a member of itself. Each circle is told of once. */
export function membershipRules({ entries }: Repository): Finding[] {
  const organisations = entries.filter(({ bundle }) => bundle.collection === 'organisations');
  const bySlug = new Map(organisations.map((entry) => [entry.bundle.slug, entry]));
  const told = new Set<string>();
  return organisations.flatMap(({ bundle: { slug }, main }) => {
    if (!main || told.has(slug)) return [];
    const chain = circle(slug, bySlug);
    if (!chain) return [];
    for (const member of chain) told.add(member);
    return [finding('member-cycle', inDocument(main.document, ['memberships']), { chain })];
  });
}
