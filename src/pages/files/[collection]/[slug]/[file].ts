import { readFile } from 'node:fs/promises';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileLocation } from '../../../../entries/files.ts';
import { loadLibrary } from '../../../../entries/load.ts';
import { filePaths } from '../../../../routes/staticPaths.ts';

export const getStaticPaths = async () => filePaths(await loadLibrary());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await readFile(fileLocation(props.entry, props.name)));
