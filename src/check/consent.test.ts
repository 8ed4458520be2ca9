import { describe, expect, test } from 'vitest';
import { problemsOf } from './sampleRepository.ts';

describe('an expert', () => {
  const card = 'title: Ada\nsummary: Two or three sentences that help the reader.\nrole: Lawyer\n';
  const facts = 'originalLanguage: lv\nadded: 2026-01-02\nfields: [first]\n';
  const path = 'experts/ada/index.lv.md';
  const agreed = 'consent:\n  date: 2026-01-01\n  record: Letter 2\n';

  test.each([
    ['with consent is right', agreed, []],
    ['is refused without consent', '', [`${path}:2 consent KL002`]],
    [
      'is refused without a proof of consent, as a draft too',
      'draft: true\nconsent:\n  date: 2026-01-01\n',
      [`${path}:9 consent.record KL002`],
    ],
    [
      'is refused with a telephone, which is nobody’s to publish',
      `${agreed}contacts:\n  phone: "+371 20000000"\n`,
      [`${path}:12 contacts.phone KL001`],
    ],
  ])('%s', async (_name, consent, expected) => {
    expect(await problemsOf({ [path]: `---\n${card}${facts}${consent}---\n` })).toEqual(expected);
  });
});
