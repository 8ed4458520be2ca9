import type { Locale } from '../i18n/locales.ts';
import { href } from '../routes/href.ts';
import { fileFolder, homePath, notFoundPath } from '../routes/paths.ts';
import { moves, type Renamed } from '../routes/moves.ts';
import { siteLocales } from '../site.ts';

/** One line of the redirects file; the first that fits is taken. */
export interface RedirectRule {
  readonly from: string;
  readonly to: string;
  readonly status: 301 | 302 | 404;
  /** Whether the rule holds although there is a file at `from`. */
  readonly force?: true;
  /** The reader's language for which the rule holds. */
  readonly language?: Locale;
}

/**
 * English last: browsers add it after the language their owner reads, so a host that takes the
 * first rule with any of the reader's languages would send everyone there.
 */
function languages(): RedirectRule[] {
  const ordered = siteLocales.toSorted((a, b) => Number(a === 'en') - Number(b === 'en'));
  return ordered.map((language) => ({
    from: href('/'),
    to: href(homePath(language)),
    status: 302,
    force: true,
    language,
  }));
}

function renames(renamed: readonly Renamed[]): RedirectRule[] {
  const pages = moves(renamed).flatMap(({ from, to }): RedirectRule[] => {
    const rule = { from: href(from), to: href(to), status: 301 } as const;
    // A page for hosts without redirects stands at `from`. Netlify puts it first unless forced;
    // Cloudflare puts redirects first, and passes over the forced rule, whose form it does not know.
    return [{ ...rule, force: true }, rule];
  });
  const files = renamed.flatMap(({ collection, slug, formerSlugs }) =>
    formerSlugs.map((former): RedirectRule => ({
      from: href(`${fileFolder(collection, former)}*`),
      to: href(`${fileFolder(collection, slug)}:splat`),
      status: 301,
    })),
  );
  return [...pages, ...files];
}

function missing(): RedirectRule[] {
  return siteLocales.map((locale) => ({
    from: href(`${homePath(locale)}*`),
    to: href(notFoundPath(locale)),
    status: 404,
  }));
}

/** Every redirect of the host: the language at `/`, renamed entries, and missing addresses. */
export function redirectRules(renamed: readonly Renamed[]): RedirectRule[] {
  return [...languages(), ...renames(renamed), ...missing()];
}
