import type { APIRoute } from 'astro';
import { loadLibrary } from '../../../entries/load.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { localePaths } from '../../../routes/staticPaths.ts';
import { thesaurus } from '../../../views/thesaurus.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(thesaurus(await loadLibrary(), props.locale));
