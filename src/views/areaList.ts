import type { Library } from '../entries/library.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { listPath } from '../routes/paths.ts';
import { areaLines, type AreaLine } from './home.ts';
import { shell, type Shell } from './shell.ts';

export interface AreaListPage {
  readonly shell: Shell;
  readonly heading: string;
  readonly lead: string;
  readonly areas: readonly AreaLine[];
}

/** All areas of work, in their order. */
export function areaListPage(library: Library, locale: Locale): AreaListPage {
  const t = strings(locale);
  return {
    shell: shell(library, {
      locale,
      path: listPath(locale, 'areas'),
      title: t.sections.areas,
      description: t.sectionLeads.areas,
    }),
    heading: t.sections.areas,
    lead: t.sectionLeads.areas,
    areas: areaLines(library, locale),
  };
}
