import { z } from 'zod';
import { dataAddress } from '../api.ts';
import { schemaName } from './directory.ts';
import { directory } from './schema.ts';

/** The JSON Schema (2020-12) of the published directory. */
export function directorySchema(): object {
  return {
    $id: dataAddress(schemaName),
    title: 'Directory of organisations',
    ...z.toJSONSchema(directory, { target: 'draft-2020-12' }),
  };
}
