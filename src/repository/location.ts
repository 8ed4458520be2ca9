import { isAbsolute, join, resolve } from 'node:path';

/**
 * The content repository in use: `CONTENT_DIR`, absolute or relative to the
 * project root (npm scripts run there), else `content`.
 */
export function contentDir(): string {
  const chosen = process.env['CONTENT_DIR'] ?? 'content';
  return isAbsolute(chosen) ? chosen : resolve(process.cwd(), chosen);
}

export function siteFile(): string {
  return join(contentDir(), 'site.yaml');
}
