import { describe, expect, test } from 'vitest';
import { problemsOf, type Changes } from './sampleRepository.ts';

const lv = 'services/help/index.lv.md';
const en = 'services/help/index.en.md';

function testimonial(id: string): string {
  return `  - id: ${id}
    language: lv
    consent:
      date: 2026-01-02
      record: Letter 1
`;
}

function words(...ids: string[]): string {
  const each = ids.map((id) => `  ${id}:\n    quote: It helped us.\n    attribution: A member\n`);
  return `testimonialTexts:\n${each.join('')}`;
}

/** A service with these facts, and these texts in Latvian and English. */
function service(facts: string, inLatvian: string, inEnglish: string): Changes {
  const card = 'title: Help\nsummary: Two or three sentences that help the reader.\n';
  const record = 'originalLanguage: lv\nadded: 2026-01-02\nprovider: alpha\nkind: service\n';
  return {
    [lv]: `---\n${card}${record}${facts}${inLatvian}---\n`,
    [en]: `---\n${card}${inEnglish}---\n`,
  };
}

const said = `testimonials:\n${testimonial('member')}`;

describe('testimonials of a service', () => {
  test.each<[string, Changes, string[]]>([
    ['with words in each language are right', service(said, words('member'), words('member')), []],
    [
      'without words in one language',
      service(said, words('member'), ''),
      [`${en}:2 testimonialTexts KL340`],
    ],
    [
      'whose words stand under a misspelt id',
      service(said, words('member'), words('memver')),
      [`${en}:5 testimonialTexts.memver KL341`],
    ],
    [
      'of which there are only words',
      service('', words('member'), words('member')),
      [`${en}:5 testimonialTexts.member KL341`, `${lv}:9 testimonialTexts.member KL341`],
    ],
    [
      'two of the same id',
      service(said + testimonial('member'), words('member'), words('member')),
      [`${lv}:14 testimonials[1].id KL342`],
    ],
    [
      'without consent',
      service(
        'testimonials:\n  - id: member\n    language: lv\n',
        words('member'),
        words('member'),
      ),
      [`${lv}:9 testimonials[0].consent KL002`],
    ],
    [
      'from an organisation that is not there',
      service(
        said.replace('    consent', '    organisation: nobody\n    consent'),
        words('member'),
        words('member'),
      ),
      [`${lv}:11 testimonials[0].organisation KL302`],
    ],
  ])('%s', async (_name, changes, expected) => {
    expect((await problemsOf(changes)).toSorted()).toEqual(expected);
  });
});

describe('a service', () => {
  test('without an organisation that offers it is refused', async () => {
    const changes = service('', '', '');
    const text = changes[lv];
    expect(typeof text).toBe('string');
    const without = String(text).replace('provider: alpha\n', '');
    expect(await problemsOf({ ...changes, [lv]: without })).toEqual([`${lv}:2 provider KL002`]);
  });

  test('of a draft organisation is refused', async () => {
    const changes = service('', '', '');
    const hidden = {
      'organisations/alpha/index.lv.md': ['status', 'draft: true\nstatus'],
    } as const;
    const problems = await problemsOf({ ...changes, ...hidden });
    expect(problems).toContain(`${lv}:6 provider KL305`);
  });
});
