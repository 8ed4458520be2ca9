import { describe, expect, it } from 'vitest';
import { problemsOf, type Changes } from '../../src/check/sampleRepository.ts';
import { codeSections } from './codesPage.ts';

const survey = 'studies/survey/index.lv.md';
const alpha = 'organisations/alpha/index.lv.md';
const bridge = 'projects/bridge/index.lv.md';

/** In place of which text of the sample the examples of a code stand. */
const places: Readonly<Record<string, readonly [file: string, text: string]>> = {
  KL001: [survey, 'summary: Divi vai trīs teikumi, kas lasītājam palīdz.'],
  KL003: [survey, 'coverAlt: What it shows'],
  KL005: [survey, 'published: "2025"'],
  KL006: [survey, 'summary: Divi vai trīs teikumi, kas lasītājam palīdz.'],
  KL008: [alpha, 'status: active'],
  KL009: [bridge, 'lead: alpha'],
  KL010: [survey, 'cover: cover.jpg'],
  KL013: [survey, 'added: 2026-01-02'],
  KL014: [survey, 'published: "2025"'],
  KL016: [survey, 'published: "2025"'],
  KL017: [bridge, 'from: 2025-01'],
  KL023: ['site.yaml', 'accent: "#2f5233"'],
  KL024: ['site.yaml', 'accent: "#2f5233"'],
  KL027: ['site.yaml', 'timeZone: Europe/Riga'],
  KL028: [alpha, 'fields: [first]'],
  KL029: [alpha, 'fields: [first]'],
  KL031: ['areas/children/index.lv.md', 'order: 1'],
  KL047: [survey, 'cover: cover.jpg'],
  KL048: ['site.yaml', 'contact:\n  email: office@example.org'],
  KL108: [survey, 'title: Virsraksts'],
  KL109: [survey, 'title: Virsraksts'],
  KL317: [survey, 'Teksts.'],
  KL421: [survey, 'Teksts.'],
  KL422: [survey, 'Teksts.'],
};

/** Examples that are a line more in the front matter of a file. */
const additions: Readonly<Record<string, string>> = {
  KL004: survey,
  KL012: alpha,
  KL018: bridge,
  KL022: survey,
  KL026: 'studies/survey/index.en.md',
  KL033: alpha,
  KL049: alpha,
  KL111: survey,
  KL112: survey,
};

/** Examples that are the text of an MDX file. */
const texts = [
  ...['KL350', 'KL351', 'KL352'],
  ...['01', '02', '03', '05', '06', '07', '08', '09', '10', '11', '12', '17'].map((n) => `KL6${n}`),
  ...['KL620', 'KL621', 'KL622', 'KL623'],
];

function changes(code: string, example: string): Changes {
  const place = places[code];
  if (place) return { [place[0]]: [place[1], example] };
  const added = additions[code];
  if (added !== undefined) return { [added]: ['\n---\n', `\n${example}\n---\n`] };
  const fields = 'title: Virsraksts\nsummary: Divi vai trīs teikumi, kas lasītājam palīdz.';
  const facts = 'originalLanguage: lv\nadded: 2026-01-02\npublished: 2024-05';
  return {
    'methodologies/steps/index.lv.md': null,
    'methodologies/steps/index.lv.mdx': `---\n${fields}\n${facts}\n---\n\n${example}\n`,
  };
}

async function codesOf(code: string, example: string): Promise<string[]> {
  const problems = await problemsOf(changes(code, example));
  return problems.map((problem) => /KL\d{3}/.exec(problem)?.[0] ?? problem);
}

const tried = [...Object.keys(places), ...Object.keys(additions), ...texts].sort();

describe('the examples of docs/codes.md', () => {
  it.each(tried)('of %s are wrong and right', async (code) => {
    const section = codeSections.find(({ heading }) => heading.startsWith(code));
    expect(await codesOf(code, section?.wrong ?? '')).toContain(code);
    expect(await codesOf(code, section?.right ?? '')).not.toContain(code);
  });
});
