/** What no system takes in the name of a file, control characters and invisible direction marks among them. */
const forbidden = /[\p{C}\p{Zl}\p{Zp}\\/:*?"<>|]+/gu;

/** Names of devices, which Windows takes for nothing else. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name for a file from the name of a plan; letters of all languages stay.
 * @param fallback the name where nothing remains
 */
export function fileName(name: string, fallback: string, extension: string): string {
  const plain = name.replace(forbidden, ' ').replace(/\s+/g, ' ');
  const trimmed = [...plain]
    .slice(0, 80)
    .join('')
    .replace(/^[ .]+|[ .]+$/g, '');
  const safe = !trimmed || devices.test(trimmed) ? fallback : trimmed;
  return `${safe}.${extension}`;
}
