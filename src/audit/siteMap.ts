/** What an address on this site leads to. */
export interface Target {
  /** The places on it; undefined when it is not a page. */
  readonly ids: ReadonlySet<string> | undefined;
}

/** What of the built site can be reached under which address. */
export interface SiteMap {
  /** The address of a file, by its path below the folder of the site. */
  addressOf(path: string): URL;
  /**
   * What an address of this origin leads to: a file, nothing (undefined), a page whose address ends
   * in a slash that is missing here (`folder`), or a place beside the site (`elsewhere`).
   */
  find(address: URL): Target | 'folder' | 'elsewhere' | undefined;
}

const page = 'index.html';

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function decodedPath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/**
 * Maps the files of a built site to addresses, as a plain static host serves them.
 * @param home the address of the home page, which ends in a slash
 * @param files the places on each file, undefined for one that is not a page, by path
 */
export function siteMap(
  home: URL,
  files: ReadonlyMap<string, ReadonlySet<string> | undefined>,
): SiteMap {
  return {
    addressOf(path) {
      const shown = path === page || path.endsWith(`/${page}`) ? path.slice(0, -page.length) : path;
      return new URL(encoded(shown), home);
    },
    find({ pathname }) {
      if (!pathname.startsWith(home.pathname)) return 'elsewhere';
      const path = decodedPath(pathname.slice(home.pathname.length));
      if (path === undefined) return undefined;
      const file = path === '' || path.endsWith('/') ? `${path}${page}` : path;
      if (files.has(file)) return { ids: files.get(file) };
      return files.has(`${path}/${page}`) ? 'folder' : undefined;
    },
  };
}
