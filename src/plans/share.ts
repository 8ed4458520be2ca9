import { limits, type Plan } from './plan.ts';
import { readPlanText, type Refusal } from './reading.ts';

/** How a fragment begins that carries a plan; the number is the version of the packing. */
const start = '#plan=1.';

/** Characters of an address that some mail programs and messengers cut. */
export const longLink = 2_000;
/** Characters of an address that many programs and hosts no longer take. */
export const longestLink = 30_000;

/** Why a link gives no plan: as with files, or it is not whole, or it unpacks to more than a plan may hold. */
export type LinkRefusal = Refusal | { readonly problem: 'cut' | 'large' };

/** FNV-1a (32 bits) of ASCII: enough to know a link that lost a part. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Reads a stream to its end, or to more bytes than may be. */
async function bytesOf(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/**
 * The fragment that carries a plan: its JSON, deflated (RFC 1951), in base64url (RFC 4648), after a
 * checksum. Browsers send no fragment to any server.
 * @throws where the browser cannot compress
 */
export async function planFragment(plan: Plan): Promise<string> {
  const packing = new CompressionStream('deflate-raw');
  const stream = new Blob([JSON.stringify(plan)]).stream().pipeThrough(packing);
  const packed = base64url((await bytesOf(stream, Infinity)) ?? new Uint8Array());
  return `${start}${checksum(packed)}.${packed}`;
}

/** Whether a fragment says that it carries a plan, of any version. */
export function carriesPlan(fragment: string): boolean {
  return fragment.startsWith('#plan=');
}

/** Reads the plan that a fragment carries. Whatever it holds, it is told as a refusal, not thrown. */
export async function fragmentPlan(fragment: string): Promise<Plan | LinkRefusal> {
  const [, version = '', sum = '', packed = ''] =
    /^#plan=(\d+)\.([0-9a-z]+)\.([\w-]+)$/.exec(fragment) ?? [];
  if (version && version !== '1') return { problem: 'newer' };
  if (!packed || checksum(packed) !== sum) return { problem: 'cut' };
  if (packed.length > limits.file) return { problem: 'large' };
  try {
    const unpacking = new DecompressionStream('deflate-raw');
    const stream = new Blob([fromBase64url(packed)]).stream().pipeThrough(unpacking);
    const bytes = await bytesOf(stream, limits.file);
    if (bytes === undefined) return { problem: 'large' };
    return readPlanText(new TextDecoder().decode(bytes));
  } catch {
    return { problem: 'cut' };
  }
}
