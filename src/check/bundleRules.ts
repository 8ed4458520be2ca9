import { join } from 'node:path';
import { isLocale, locales, type Locale } from '../i18n/locales.ts';
import { publishes, type Entry } from './entries.ts';
import { finding, wholeFile, type Finding } from './findings.ts';
import { isMarkdown } from './listing.ts';
import type { Repository } from './model.ts';

const textName = /^index\.([a-z]+)\.mdx?$/;

function wrongLanguage(path: string, name: string, languages: readonly Locale[]): Finding[] {
  const [, language] = textName.exec(name) ?? [];
  if (language === undefined) return [];
  if (!isLocale(language)) {
    const known = languages.length > 0 ? languages : locales;
    return [finding('unknown-language', wholeFile(path), { language, known })];
  }
  if (publishes(languages, language)) return [];
  return [finding('unpublished-language', wholeFile(path), { language, published: languages })];
}

interface Stray {
  readonly name: string;
  /** The name under which the site would find it. */
  readonly suggestion: string;
}

/** Markdown files that are no text of the entry and that nobody can download either. */
function strayMarkdown({ items, facts }: Entry, home: string): Stray[] {
  const named = JSON.stringify(facts ?? {});
  return items
    .filter(({ name, kind }) => kind === 'file' && isMarkdown(name) && !textName.test(name))
    .filter(({ name }) => !named.includes(JSON.stringify(name)))
    .map(({ name }) => {
      const language = locales.find((locale) =>
        new RegExp(`(?:^|[._-])${locale}[._-]`, 'i').test(name),
      );
      return { name, suggestion: language ? `index.${language}.md` : home };
    });
}

function doubled(entry: Entry): Finding[] {
  return entry.bundle.texts.flatMap((text, index) => {
    const first = entry.bundle.texts.findIndex((other) => other.locale === text.locale);
    if (first === index) return [];
    const name = `index.${text.locale}.${text.extension}`;
    return [
      finding('doubled-text', wholeFile(text.path), { name, other: `index.${text.locale}.md` }),
    ];
  });
}

function absentText(entry: Entry, home: string, stray: readonly Stray[]): Finding[] {
  const { bundle } = entry;
  const [first] = entry.texts;
  if (entry.main || stray.some((file) => file.suggestion === home)) return [];
  if (first) return [finding('orphan-translation', wholeFile(first.path), { file: home })];
  // A hidden folder is no entry; that its name is none is said elsewhere.
  const isHidden = bundle.slug.startsWith('.');
  const isExplained =
    isHidden || bundle.texts.length > 0 || stray.length > 0 || entry.nested.length > 0;
  if (isExplained || bundle.others.some((name) => textName.test(name))) return [];
  return [finding('no-text', wholeFile(bundle.dir), { file: home })];
}

function inFolder(entry: Entry, languages: readonly Locale[]): Finding[] {
  const { dir, collection } = entry.bundle;
  const home = `index.${languages[0] ?? locales[0]}.md`;
  const stray = strayMarkdown(entry, home);
  return [
    ...entry.items.flatMap((item) => {
      const path = join(dir, item.name);
      if (item.kind === 'link') return [finding('symbolic-link', wholeFile(path), {})];
      return wrongLanguage(path, item.name, languages);
    }),
    ...stray.map((file) => finding('stray-markdown', wholeFile(join(dir, file.name)), { ...file })),
    ...entry.nested.map((name) =>
      finding('nested-entry', wholeFile(join(dir, name)), { name, collection }),
    ),
    ...doubled(entry),
    ...(languages.length > 0 ? absentText(entry, home, stray) : []),
  ];
}

/** Each entry's folder holds its texts under the names by which the site finds them. */
export function bundleRules({ entries, languages }: Repository): Finding[] {
  return entries.flatMap((entry) => inFolder(entry, languages));
}
