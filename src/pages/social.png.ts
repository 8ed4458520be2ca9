import type { APIRoute } from 'astro';
import { socialImage } from '../feeds/socialImage.ts';

export const GET: APIRoute = async () => new Response(new Uint8Array(await socialImage()));
