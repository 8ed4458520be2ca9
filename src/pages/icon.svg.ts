import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentDir } from '../repository/location.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(await readFile(join(contentDir(), site.icon)));
