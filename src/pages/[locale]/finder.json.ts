import type { APIRoute } from 'astro';
import { loadLibrary } from '../../entries/load.ts';
import { finderData } from '../../feeds/finder.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localePaths } from '../../routes/staticPaths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(finderData(await loadLibrary(), props.locale));
