import { changed, file, frontMatter, type HostileCase } from '../hostileCase.ts';
import { marker } from './markup.ts';

const survey = 'studies/survey/index.lv.md';
const alpha = 'organisations/alpha/index.lv.md';
const topics = 'vocabularies/topics.yaml';
const t = 'title: A title';

function nested(levels: number): string {
  return `keywords: ${'['.repeat(levels)}${']'.repeat(levels)}`;
}

/** Front matter and YAML that is more than plain values under plain names. */
export const fields: readonly HostileCase[] = [
  frontMatter('an anchor', `${t}\nkeywords: &k [a]`, 'KL108'),
  frontMatter('an alias', `${t}\nkeywords: *k`, 'KL108'),
  frontMatter('an anchor on a key', `${t}\n&k keywords: [a]`, 'KL108'),
  frontMatter('a bomb of aliases', `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n${t}`, 'KL108', 2),
  frontMatter('a merge key', `${t}\n<<: {keywords: [a]}`, 'KL108'),
  frontMatter('a tag that makes a function', `${t}\nkeywords: !!js/function "x"`, 'KL108'),
  frontMatter('a tag of Python', `${t}\nkeywords: !!python/object/apply:os.system ["ls"]`, 'KL108'),
  frontMatter('a tag of the core', `${t}\nkeywords: !!str a`, 'KL108'),
  frontMatter('a tag of binary data', `${t}\nkeywords: !!binary aGk=`, 'KL108'),
  frontMatter('a tag without name', `${t}\nkeywords: ! a`, 'KL108'),
  frontMatter('a list as a key', `${t}\n? [a]\n: b`, 'KL108'),
  frontMatter('a mapping as a key', `${t}\n{a: b}: c`, 'KL108'),
  frontMatter('a key that stands twice', `${t}\n${t}`, 'KL109'),
  frontMatter('a key that stands twice in a mapping', `${t}\nx: {a: 1, a: 2}`, 'KL109'),
  frontMatter('the key __proto__', `${t}\n__proto__: {draft: true}`, 'KL111'),
  frontMatter('the key __proto__ in quotes', `${t}\n"__proto__": {draft: true}`, 'KL111'),
  frontMatter('the key __proto__ further in', `${t}\nkeywords: [{__proto__: {a: 1}}]`, 'KL111'),
  frontMatter('the key constructor', `${t}\nconstructor: {prototype: {a: 1}}`, 'KL111'),
  frontMatter('the key prototype', `${t}\nprototype: {a: 1}`, 'KL111'),
  frontMatter('nine levels', `${t}\n${nested(9)}`, 'KL112'),
  frontMatter('thirty thousand levels', `${t}\n${nested(30_000)}`, 'KL112'),
  frontMatter('a hundred kilobytes', `${t}\nkeywords: ["${'a'.repeat(100_000)}"]`, 'KL113', 2),
  frontMatter('twenty thousand keys', `${t}\n${'a: 1\n'.repeat(20_000)}`, 'KL113', 2),
  frontMatter('an unknown key', `${t}\nlayout: ../../evil.astro`, 'KL001'),
  frontMatter('the layout of an MDX file', `${t}\nlayout: "data:text/javascript,x"`, 'KL001'),
  frontMatter('a misspelt key', `${t}\nkeyword: [a]`, 'KL001'),
  frontMatter('a fact in a translation', `${t}\ndraft: true`, 'KL301'),
  frontMatter('a title that is a mapping', 'title: {toString: 1}', 'KL004', 2),
  frontMatter('a hash that is none', `${t}\nsourceHash: "../../etc"`, 'KL026'),
  changed(
    'front matter of JavaScript',
    file,
    `---js\nrequire('fs').writeFileSync('${marker}', 'x')\n---\n`,
    1,
    'KL104',
  ),
  changed('front matter of JSON', file, '---json\n{"title": "A title"}\n---\n', 1, 'KL104'),
  changed('front matter of TOML', file, '+++\ntitle = "A title"\n+++\n', 1, 'KL104'),
  changed('front matter of CoffeeScript', file, '---coffee\ntitle: 1\n---\n', 1, 'KL104'),
  changed('front matter that is not closed', file, `---\n${t}\n`, 1, 'KL105'),
  changed(
    'a register number without quotes',
    alpha,
    ['status: active', 'status: active\nregisterNumber: 40008020804'],
    7,
    'KL033',
  ),
  changed(
    'a register number with a leading zero',
    alpha,
    ['status: active', 'status: active\nregisterNumber: 00008020804'],
    7,
    'KL033',
  ),
  changed(
    'a register number that does not add up',
    alpha,
    ['status: active', 'status: active\nregisterNumber: "40008020805"'],
    7,
    'KL012',
  ),
  changed(
    'the thirtieth of February',
    survey,
    ['added: 2026-01-02', 'added: 2026-02-30'],
    5,
    'KL013',
  ),
  changed('the thirteenth month', survey, ['published: "2025"', 'published: 2025-13'], 6, 'KL016'),
  changed('a date with words', survey, ['added: 2026-01-02', 'added: yesterday'], 5, 'KL013'),
  changed('a directive', topics, ['first:', '%YAML 1.1\n---\nfirst:'], 1, 'KL108'),
  changed(
    'a directive of tags',
    topics,
    ['first:', '%TAG !e! tag:evil.example:\n---\nfirst:'],
    1,
    'KL108',
  ),
  changed('an anchor in a vocabulary', topics, ['lv: Pirmais', 'lv: &a Pirmais'], 3, 'KL108'),
  changed('the term __proto__', topics, ['second:', '__proto__:'], 5, 'KL111'),
  changed('the term constructor', topics, ['second:', 'constructor:'], 5, 'KL111'),
  changed('a vocabulary of half a megabyte', topics, `# ${'x'.repeat(500_000)}\n`, 1, 'KL113'),
  changed('an alias in site.yaml', 'site.yaml', ['lv: Paraugs', 'lv: *a'], 2, 'KL108'),
  changed(
    'a deep site.yaml',
    'site.yaml',
    ['footer: [about]', `footer: ${'['.repeat(50)}${']'.repeat(50)}`],
    20,
    'KL112',
  ),
  changed('a second document', topics, ['second:', '---\nsecond:'], 5, 'KL108'),
];
