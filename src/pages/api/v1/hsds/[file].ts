import type { APIRoute } from 'astro';
import { loadLibrary } from '../../../../entries/load.ts';
import { makeDirectory } from '../../../../feeds/directory/directory.ts';
import { hsdsFiles } from '../../../../feeds/hsds/dataPackage.ts';

export const getStaticPaths = async () => {
  const library = await loadLibrary();
  return [...hsdsFiles(makeDirectory(library), library.of('services'))].map(([file, content]) => ({
    params: { file },
    props: { content },
  }));
};

export const GET: APIRoute<{ content: unknown }> = ({ props }) => Response.json(props.content);
