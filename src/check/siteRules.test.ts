import { describe, expect, test } from 'vitest';
import { messagesOf, problemsOf, type Change, type Changes } from './sampleRepository.ts';

function reported(change: Change): Promise<string[]> {
  return problemsOf({ 'site.yaml': change });
}

describe('site.yaml', () => {
  test.each<[string, Change, string[]]>([
    ['that is missing', null, ['site.yaml:1 KL202']],
    ['that is not YAML', ['name:', 'name: :'], ['site.yaml:1 KL108']],
    ['with an unknown key', ['url:', 'motto: x\nurl:'], ['site.yaml:11 motto KL001']],
    ['with a misspelt key', ['tagline:', 'tag-line:'], ['site.yaml:4 tag-line KL001']],
    ['without a field', ['url: https://example.org\n', ''], ['site.yaml:1 url KL002']],
    ['with a name in too few languages', ['\n  en: Sample\n', '\n'], ['site.yaml:1 name KL308']],
    ['with a misspelt language', ['  en: Sample', '  eng: Sample'], ['site.yaml:3 name.eng KL001']],
    [
      'with thanks in too few languages',
      ['licence:', 'acknowledgement:\n  lv: Paldies\nlicence:'],
      ['site.yaml:21 acknowledgement KL308'],
    ],
    ['with an address that is none', ['https://', 'javascript:'], ['site.yaml:11 url KL018']],
    ['with a colour that is none', ['"#2f5233"', 'green'], ['site.yaml:15 colours.accent KL023']],
    ['with a pale colour', ['#2f5233', '#a9c48f'], ['site.yaml:15 colours.accent KL024']],
    ['with a time zone that is none', ['Europe/Riga', 'Riga'], ['site.yaml:12 timeZone KL027']],
    ['with an unknown section', ['- library', '- libary'], ['site.yaml:18 navigation[0] KL008']],
    ['with a section that is none', ['- library', '- 3'], ['site.yaml:18 navigation[0] KL008']],
    [
      'with a misspelt page',
      ['page: about', 'pages: about'],
      ['site.yaml:19 navigation[1].pages KL001'],
    ],
    [
      'with a page that is not there',
      ['page: about', 'page: abuot'],
      ['site.yaml:19 navigation[1].page KL302'],
    ],
    ['with a footer page that is not there', ['[about]', '[x]'], ['site.yaml:20 footer[0] KL302']],
    [
      'with a licence that is not there',
      ['licence: first', 'licence: x'],
      ['site.yaml:21 licence KL303'],
    ],
    [
      'without a way to reach the editors',
      ['contact:\n  email: office@example.org\n', ''],
      ['site.yaml:1 contact KL002'],
    ],
    [
      'with a contact that names none',
      ['contact:\n  email: office@example.org', 'contact: {}'],
      ['site.yaml:22 contact KL048'],
    ],
    ['with an icon that is not there', ['icon.svg', 'logo.svg'], ['site.yaml:13 icon KL219']],
    ['with an icon that is no SVG', ['icon.svg', 'icon.png'], ['site.yaml:13 icon KL010']],
    [
      'with a language that is none',
      ['[lv, en]', '[lv, en, de]'],
      ['site.yaml:10 languages[2] KL008'],
    ],
  ])('%s', async (_name, change, expected) => {
    expect(await reported(change)).toEqual(expected);
  });

  test.each<[string, string, string, string[]]>([
    ['is right as it is', 'https', 'https', []],
    ['may not be sent without https', 'https:', 'http:', ['newsletter.endpoint KL034']],
    ['is sent to a host', 'letters.example', 'a;sandbox', ['newsletter.endpoint KL034']],
    ['has a field for the address', 'email', '"e mail"', ['newsletter.field KL026']],
    ['has a trap of its own', 'website', 'email', ['newsletter.trap KL022']],
    ['needs a trap', '  trap: website\n', '', ['newsletter.trap KL002']],
    ['says everywhere what is stored', '    en: Kept.\n', '', ['newsletter.storage KL308']],
  ])('the newsletter %s', async (_name, from, to, expected) => {
    const newsletter = `newsletter:
  endpoint: https://letters.example/subscribe
  field: email
  trap: website
  storage:
    lv: Glabā.
    en: Kept.
`;
    const found = await reported(['licence:', `${newsletter.replace(from, to)}licence:`]);
    expect(found.map((problem) => problem.replace(/^\S+ /, ''))).toEqual(expected);
  });

  test('may not refer to a page that is a draft', async () => {
    const changes: Changes = { 'pages/about/index.lv.md': ['added:', 'draft: true\nadded:'] };
    expect(await problemsOf(changes)).toEqual([
      'site.yaml:19 navigation[1].page KL305',
      'site.yaml:20 footer[0] KL305',
    ]);
  });

  test('invites to pages that are there', async () => {
    const invited = (page: string): Change => [
      'footer: [about]',
      `invitations:\n  experts: ${page}\nfooter: [about]`,
    ];
    expect(await reported(invited('about'))).toEqual([]);
    expect(await reported(invited('abuot'))).toEqual(['site.yaml:21 invitations.experts KL302']);
  });

  test('names the choice that was probably meant', async () => {
    expect(await messagesOf({ 'site.yaml': ['- library', '- libary'] })).toEqual([
      expect.stringContaining('Did you mean “library”?'),
    ]);
  });
});
