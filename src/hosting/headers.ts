import { indexPath } from '../routes/paths.ts';
import { basePath, siteLocales } from '../site.ts';
import { bounds, editorPolicy, everywherePolicy, policyText, type Policy } from './policy.ts';

/** Headers for all addresses that a pattern matches; `*` stands for anything, slashes included. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

const csp = (policy: Policy) => ({ 'Content-Security-Policy': policyText(policy) });

/** Powers that no page uses, so that nothing that gets into one can: those that Chromium knows by name. */
const powers = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
];

/** docs/hosting.md says what each is for. */
const security: HeaderRule['headers'] = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': powers.map((power) => `${power}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const brief = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/** Types that a host may not know or may send without the encoding. */
const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  wasm: 'application/wasm',
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pack: 'application/octet-stream',
};

/** Where the browser editor lives. */
const editorFolder = 'admin';

/** Folders of the search index whose files carry a hash of their content in their name. */
const hashedFolders = ['fragment', 'index', 'data'];

/**
 * Open data, which programs of other sites may read. They ask with CORS, to which
 * Cross-Origin-Resource-Policy does not apply, so that header stands as it is everywhere.
 */
const dataFolder = 'api';

/** The folder into which Astro writes scripts and styles. */
const scriptFolder = '_astro/';

/** Folders from which the search loads its files: those of its pages, and that of its worker. */
const searching: ReadonlySet<string> = new Set([
  ...siteLocales.map((locale) => `${locale}/`),
  scriptFolder,
]);

function policies(published: readonly string[]): HeaderRule[] {
  return [
    { pattern: '/*', headers: { ...security, ...csp(everywherePolicy) } },
    { pattern: '/', headers: { ...csp(bounds.page), ...brief } },
    ...published
      .filter((name) => name !== `${editorFolder}/`)
      .map((name) => ({
        pattern: name.endsWith('/') ? `/${name}*` : `/${name}`,
        headers: csp(searching.has(name) ? bounds.search : bounds.page),
      })),
    { pattern: `/${editorFolder}/*`, headers: { ...csp(editorPolicy), ...brief } },
  ];
}

function caching(): HeaderRule[] {
  const hashed = siteLocales.flatMap((locale) =>
    hashedFolders.map((folder) => `${indexPath(locale)}${folder}/`),
  );
  return [
    ...[`/${scriptFolder}`, ...hashed].map((path) => ({ pattern: `${path}*`, headers: immutable })),
    ...siteLocales.map((locale) => ({ pattern: `/${locale}/*`, headers: brief })),
    { pattern: `/${dataFolder}/*`, headers: { 'Access-Control-Allow-Origin': '*', ...brief } },
  ];
}

function contentTypes(): HeaderRule[] {
  return Object.entries(types).map(([extension, type]) => ({
    pattern: `/*.${extension}`,
    headers: { 'Content-Type': type },
  }));
}

/**
 * Every header that the host adds. Hosts differ in what they do when two rules set the same header
 * (Cloudflare joins the values, others keep the last), so only the policy stands in two rules for
 * one address, the general one first: joined they both hold, and the last alone is the whole.
 * @param published what stands at the top of the output: `lv/` for a folder, `robots.txt` for a file
 */
export function headerRules(published: readonly string[]): HeaderRule[] {
  const rules = [...policies(published), ...caching(), ...contentTypes()];
  const byPattern = Map.groupBy(rules, ({ pattern }) => pattern);
  return [...byPattern].map(([pattern, group]) => ({
    pattern: `${basePath}${pattern.slice(1)}`,
    headers: Object.assign({}, ...group.map(({ headers }) => headers)),
  }));
}
