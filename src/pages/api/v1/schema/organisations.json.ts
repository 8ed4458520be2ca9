import type { APIRoute } from 'astro';
import { directorySchema } from '../../../../feeds/directory/jsonSchema.ts';

export const GET: APIRoute = () => Response.json(directorySchema());
