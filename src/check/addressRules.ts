import { urlBreach } from '../markdown/policy/url.ts';
import { webAddress } from '../schemas/fields.ts';
import type { Document } from './documents.ts';
import { finding, inDocument, type Finding } from './findings.ts';
import type { TextDetails } from './textProblem.ts';
import type { Repository } from './model.ts';

type Path = readonly (string | number)[];

/** Every web address among the values of a document. Its depth is limited where it is read. */
function addresses(value: unknown, path: Path = []): { path: Path; url: string }[] {
  if (typeof value === 'string') return /^\s*https?:/i.test(value) ? [{ path, url: value }] : [];
  if (Array.isArray(value)) return value.flatMap((item, at) => addresses(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => addresses(item, [...path, key]));
}

function documentFindings(document: Document): Finding[] {
  return addresses(document.data).flatMap(({ path, url }) => {
    const breach = urlBreach(url);
    // What is no address at all is the schema's to report.
    if (!breach || !webAddress.safeParse(url).success) return [];
    const place = inDocument(document, path);
    return [finding<keyof TextDetails>(breach.key, place, breach.details)];
  });
}

/** Addresses in fields keep the same rules as addresses in texts. */
export function addressRules({ site, vocabularies, entries }: Repository): Finding[] {
  const texts = entries.flatMap((entry) => entry.texts.map((text) => text.document));
  return [...(site ? [site] : []), ...vocabularies.values(), ...texts].flatMap(documentFindings);
}
