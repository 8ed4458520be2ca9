import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * The house and who may import whom (docs/architecture.md): a folder of src/ may import itself and
 * the folders named here, nothing else of src/.
 */
const borders = {
  i18n: ['schemas'],
  schemas: ['i18n'],
  repository: ['i18n', 'schemas'],
  check: ['i18n', 'schemas', 'repository', 'routes', 'markdown'],
  import: ['i18n', 'schemas', 'repository', 'check'],
  entries: ['i18n', 'schemas', 'repository', 'site'],
  routes: ['i18n', 'schemas', 'site', 'entries'],
  hosting: ['i18n', 'schemas', 'repository', 'site', 'routes'],
  covers: ['schemas'],
  maps: ['schemas'],
  views: ['i18n', 'schemas', 'site', 'entries', 'routes', 'hosting', 'covers', 'maps'],
  dom: [],
  formats: [],
  plans: ['i18n', 'dom', 'formats'],
  search: ['i18n', 'site', 'routes', 'dom'],
  finder: ['i18n', 'search', 'dom', 'formats'],
  audit: ['i18n', 'repository', 'check', 'site'],
  feeds: [
    'i18n',
    'schemas',
    'repository',
    'site',
    'entries',
    'routes',
    'views',
    'finder',
    'formats',
  ],
  markdown: ['i18n', 'schemas', 'repository', 'routes'],
  styles: ['schemas', 'site'],
  components: [
    'i18n',
    'site',
    'covers',
    'views',
    'search',
    'finder',
    'plans',
    'styles',
    'markdown',
  ],
  layouts: ['i18n', 'site', 'views', 'search', 'finder', 'components', 'styles'],
  pages: [
    'i18n',
    'site',
    'repository',
    'entries',
    'routes',
    'views',
    'feeds',
    'components',
    'layouts',
  ],
};

const places = [...Object.keys(borders), 'site'];

function border([place, allowed]) {
  const forbidden = places.filter((other) => other !== place && !allowed.includes(other));
  const targets = forbidden.map((other) => (other === 'site' ? 'site\\.ts$' : `${other}/`));
  const regex = `^(?:\\.\\./)+(?:src/)?(?:${targets.join('|')})`;
  const patterns = [{ regex, message: `src/${place} may import only ${allowed.join(', ')}.` }];
  if (place !== 'entries') {
    patterns.push({ regex: '^astro:content$', message: 'Only src/entries reads astro:content.' });
  }
  return {
    files: [`src/${place}/**/*.{ts,astro}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'content/'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
    },
  },
  Object.entries(borders).map(border),
  {
    // Tables of words: long because the interface has many.
    files: ['src/i18n/{strings,lv,en,ru}.ts', 'src/{check,audit}/messages/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/pages/**'],
    rules: { 'max-lines': ['error', { max: 30 }] },
  },
);
