import type { APIRoute } from 'astro';
import { loadLibrary } from '../../../entries/load.ts';
import { makeDirectory } from '../../../feeds/directory/directory.ts';
import { directoryTable } from '../../../feeds/directory/table.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { localePaths } from '../../../routes/staticPaths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(directoryTable(makeDirectory(await loadLibrary()), props.locale), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
