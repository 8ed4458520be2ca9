import type { APIRoute } from 'astro';
import { loadLibrary } from '../../../entries/load.ts';
import { makeDirectory } from '../../../feeds/directory/directory.ts';

export const GET: APIRoute = async () => Response.json(makeDirectory(await loadLibrary()));
