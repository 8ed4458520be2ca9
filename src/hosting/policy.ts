import { site } from '../site.ts';

/** A content security policy: what may be loaded, by directive (w3.org/TR/CSP3). */
export type Policy = Readonly<Record<string, readonly string[]>>;

const none = ["'none'"] as const;
const self = ["'self'"] as const;
/** The browser editor runs WebAssembly; nothing that readers load does. */
const wasm = "'wasm-unsafe-eval'";

/** Where forms may be sent: the search, and the newsletter where the site has one. */
const formTargets: readonly string[] = [
  ...self,
  ...(site.newsletter ? [new URL(site.newsletter.endpoint).origin] : []),
];

/**
 * What a page may load: files of the site itself, nothing inline, nothing from anywhere else. The
 * search runs in a worker, whose own response says what it may load.
 */
const page: Policy = {
  'default-src': none,
  'script-src': self,
  'worker-src': self,
  'style-src': self,
  'img-src': self,
  'font-src': self,
  'base-uri': none,
  'object-src': none,
  'form-action': formTargets,
};

/** On its own page the search also runs where a browser starts no worker: it loads its files there. */
const search: Policy = { ...page, 'connect-src': self };

/**
 * The strict policies that pages carry in their own head, by what runs on them. `frame-ancestors`
 * works in response headers only, so it is not among them.
 */
export const pagePolicies = { page, search } as const;

/**
 * The upper bounds that response headers set: what any page may do, and what the search may do
 * besides. Search pages stand among others, so their language's folder has theirs; so has the
 * folder of the scripts, because a worker may do what the response with its script says.
 */
export const bounds = {
  page: { ...page, 'frame-ancestors': none },
  search: { ...search, 'frame-ancestors': none },
} as const;

/** What holds at every address, at those that do not exist and in the editor too. */
export const everywherePolicy: Policy = {
  'script-src': [...self, wasm],
  'base-uri': none,
  'object-src': none,
  'form-action': formTargets,
  'frame-ancestors': none,
};

/**
 * The browser editor below /admin/. It sets styles inline, shows pictures that are not uploaded
 * yet, and talks to the repository's host; readers never load it.
 */
export const editorPolicy: Policy = {
  'default-src': none,
  'script-src': [...self, wasm],
  'style-src': [...self, "'unsafe-inline'"],
  'img-src': [...self, 'blob:', 'data:'],
  'font-src': [...self, 'blob:', 'data:'],
  'connect-src': [
    ...self,
    'blob:',
    'data:',
    'https://api.github.com',
    'https://www.githubstatus.com',
  ],
  'frame-src': ['blob:'],
  'base-uri': none,
  'object-src': none,
  'form-action': self,
  'frame-ancestors': none,
};

/** A policy as a header or a `<meta http-equiv>` states it. */
export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
