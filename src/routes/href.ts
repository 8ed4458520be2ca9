import { basePath, siteUrl } from '../site.ts';

/** What stands in an href: the path below the base path under which the site is served. */
export function href(path: string): string {
  return `${basePath}${path.replace(/^\//, '')}`;
}

/** The full address of a path, with origin and base path. */
export function absolute(path: string): string {
  return new URL(href(path), siteUrl).href;
}

/** The full address of what an href or Astro's own pictures name: the base path stands in it already. */
export function absoluteHref(address: string): string {
  return new URL(address, siteUrl).href;
}
