import type { Changes } from '../../../src/check/sampleRepository.ts';
import { changed, file, frontMatter, markdown, type HostileCase } from '../hostileCase.ts';

const text =
  '---\ntitle: Virsraksts\nsummary: Divi vai trīs teikumi, kas palīdz.\noriginalLanguage: lv\nadded: 2026-01-02\n---\n';
const bridge = 'projects/bridge/index.lv.md';

function folder(name: string, path: string, code: string): HostileCase {
  return { name, changes: { [`${path}/index.lv.md`]: text }, expected: `${path}:1 ${code}` };
}

function twins(name: string, one: string, other: string): HostileCase {
  const changes = { [`pages/${one}/index.lv.md`]: text, [`pages/${other}/index.lv.md`]: text };
  return { name, changes, expected: `pages/${other}:1 KL208` };
}

function at(name: string, path: string, changes: Changes, code: string): HostileCase {
  return { name, changes, expected: `${path}:1 ${code}` };
}

const alpha = 'organisations/alpha/index.lv.md';

function member(slug: string, of: string): Changes {
  return {
    [`organisations/${slug}/index.lv.md`]: `${text.slice(0, -4)}status: active\nfields: [first]\nmemberships: [{ organisation: ${of} }]\n---\n`,
  };
}

/** Files and folders in the wrong place or under the wrong name, and references that lead astray. */
export const structure: readonly HostileCase[] = [
  folder('a slug with two dots', 'pages/a..b', 'KL207'),
  folder('a slug of dots', 'pages/...', 'KL207'),
  folder('a slug with a backslash', 'pages/a\\b', 'KL207'),
  folder('a slug with a space', 'pages/a b', 'KL207'),
  folder('a slug with a capital', 'pages/Some', 'KL207'),
  folder('a slug with a long vowel', 'pages/māja', 'KL207'),
  folder('a slug with a Cyrillic а', 'pages/раge', 'KL207'),
  folder('a slug with a percent escape', 'pages/a%2fb', 'KL207'),
  folder('a slug with HTML', 'pages/<img src=x>', 'KL207'),
  folder('a slug with a line end', 'pages/a\nb', 'KL207'),
  folder('a slug with an override', 'pages/a\u202Eb', 'KL207'),
  folder('a slug of a hundred letters', `pages/${'a'.repeat(100)}`, 'KL207'),
  folder('a slug that the site uses itself', 'pages/404', 'KL220'),
  twins('slugs that differ in case', 'some', 'Some'),
  twins('slugs that differ in composition', 'ma\u0304ja', 'm\u0101ja'),
  at(
    'a language that does not exist',
    'pages/about/index.xx.md',
    { 'pages/about/index.xx.md': text },
    'KL211',
  ),
  at(
    'a language that is not published',
    'pages/about/index.ru.md',
    { 'pages/about/index.ru.md': text },
    'KL212',
  ),
  at(
    'two texts in one language',
    'pages/about/index.en.mdx',
    { 'pages/about/index.en.mdx': text },
    'KL213',
  ),
  at(
    'a translation without original',
    'pages/about/index.en.md',
    { 'pages/about/index.lv.md': null },
    'KL210',
  ),
  at('a text under another name', 'pages/about/text.md', { 'pages/about/text.md': text }, 'KL214'),
  at(
    'an entry within an entry',
    'pages/about/inner',
    { 'pages/about/inner/index.lv.md': text },
    'KL215',
  ),
  at(
    'a file beside the entries',
    'pages/evil.astro',
    { 'pages/evil.astro': '<script>x</script>' },
    'KL206',
  ),
  at('a folder that no part of the site reads', 'src', { 'src/pages/evil.astro': 'x' }, 'KL204'),
  at('a configuration', 'astro.config.mjs', { 'astro.config.mjs': 'throw 1' }, 'KL204'),
  at('a package', 'package.json', { 'package.json': '{"scripts":{"postinstall":"x"}}' }, 'KL204'),
  at(
    'a vocabulary that nobody knows',
    'vocabularies/evil.yaml',
    { 'vocabularies/evil.yaml': '{}' },
    'KL205',
  ),
  at(
    'a link to a file of the machine',
    'pages/about/passwd.pdf',
    { 'pages/about/passwd.pdf': { link: '/etc/passwd' } },
    'KL110',
  ),
  at(
    'a text that is a link',
    'pages/about/index.ru.md',
    { 'pages/about/index.ru.md': { link: 'index.lv.md' } },
    'KL110',
  ),
  at('a collection that is a link', 'news', { news: { link: '/etc' } }, 'KL110'),
  at('an entry that is a link', 'pages/etc', { 'pages/etc': { link: '/etc' } }, 'KL110'),
  at('a link in a circle', 'pages/about/loop', { 'pages/about/loop': { link: '..' } }, 'KL110'),
  at(
    'a link to nothing',
    'pages/about/nothing.pdf',
    { 'pages/about/nothing.pdf': { link: 'nowhere' } },
    'KL110',
  ),
  at(
    'a submodule in place of an entry',
    'pages/about/.git',
    { 'pages/about/.git': 'gitdir: ../../.git/modules/x' },
    'KL221',
  ),
  at(
    'a repository in place of a collection',
    'pages/.git',
    { 'pages/.git/config': '[core]\n' },
    'KL221',
  ),
  at('a list of submodules', '.gitmodules', { '.gitmodules': '[submodule "x"]\n' }, 'KL221'),
  changed('a reference to nothing', bridge, ['lead: alpha', 'lead: nobody'], 6, 'KL302'),
  changed('a reference to another collection', bridge, ['lead: alpha', 'lead: survey'], 6, 'KL304'),
  changed('a reference to a term', bridge, ['lead: alpha', 'lead: first'], 6, 'KL304'),
  {
    name: 'a reference to a draft',
    changes: { [alpha]: ['status: active', 'status: active\ndraft: true'] },
    expected: `${bridge}:6 KL305`,
  },
  changed(
    'a reference to itself',
    alpha,
    ['status: active', 'status: active\nmemberships: [{ organisation: alpha }]'],
    7,
    'KL306',
  ),
  {
    name: 'two organisations that are members of each other',
    changes: { ...member('beta', 'gamma'), ...member('gamma', 'beta') },
    expected: 'organisations/beta/index.lv.md:8 KL330',
  },
  {
    name: 'three organisations in a circle',
    changes: {
      ...member('beta', 'gamma'),
      ...member('gamma', 'delta'),
      ...member('delta', 'beta'),
    },
    expected: 'organisations/beta/index.lv.md:8 KL330',
  },
  changed(
    'broader topics in a circle',
    'vocabularies/topics.yaml',
    ['second:', '  broader: second\nsecond:\n  broader: first'],
    5,
    'KL307',
  ),
  changed('a term that does not exist', alpha, ['fields: [first]', 'fields: [third]'], 7, 'KL303'),
  markdown('a link to an entry that is not there', '[a](../../studies/nothing/)', 'KL302'),
  frontMatter('an empty title', 'title: ""', 'KL006', 2),
  at('a folder in place of a text', file, { [file]: null, [`${file}/`]: '' }, 'KL101'),
];
