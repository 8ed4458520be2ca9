import { describe, expect, it } from 'vitest';
import { fixture, shipped, type TestSite } from '../setup/builds.ts';
import { readPage } from '../setup/builtSite.ts';

const english = '/harbour/en/methodologies/mooring-plan/';
const translations = ['/harbour/lv/metodikas/mooring-plan/', '/harbour/ru/metodiki/mooring-plan/'];

/** The names under which the client saves what is written on a page, in reading order. */
function names(site: TestSite, path: string): string[] {
  const $ = readPage(site, path);
  return $(
    '[data-step], [data-statement], [data-answer], [data-check], [data-table], [data-column]',
  )
    .toArray()
    .map((element) => JSON.stringify($(element).data()));
}

/** What a screen reader calls a field. */
function labels(site: TestSite, path: string): string[] {
  const $ = readPage(site, path);
  return $('fillable-worksheet :is(textarea, input)')
    .toArray()
    .map((field) => {
      const id = $(field).attr('id');
      const label = id === undefined ? $(field).closest('label') : $(`label[for="${id}"]`);
      return $(field).attr('aria-label') ?? label.text().trim();
    });
}

describe('a worksheet without JavaScript', () => {
  const $ = readPage(fixture, english);
  const sheet = $('fillable-worksheet');

  it('names its entry and its language', () => {
    expect(sheet.data()).toEqual({ worksheet: 'mooring-plan', locale: 'en' });
  });

  it('has real fields: for every answer, every check and every cell', () => {
    const answers = sheet.find('.answer textarea').toArray();
    expect(answers.map((field) => $(field).attr('id'))).toEqual([
      'answer-1-1',
      'answer-1-2-boats',
      'answer-1-2-guests',
      'answer-1-3',
      'answer-2-2',
    ]);
    expect(sheet.find('[data-check]').length).toBe(3);
    expect(sheet.find('tbody tr').length).toBe(3);
    expect(
      sheet
        .find('tbody tr:first-child td > *')
        .toArray()
        .map(({ tagName }) => tagName),
    ).toEqual(['textarea', 'textarea', 'input']);
  });

  it('gives every field a name of its own', () => {
    const all = labels(fixture, english);
    expect(all).toContain('Answer (1.1 Name the quay)');
    expect(all).toContain('Until, row 2');
    expect(all).not.toContain('');
    expect(new Set(all).size).toBe(all.length);
  });

  it('says below each heading for whom the statement is', () => {
    const lines = $('.for-whom').toArray();
    expect(lines.map((line) => $(line).text())).toEqual([
      'For: Crew · Harbour office',
      'For: Crew',
      'For: Harbour office',
      'For: Crew · Harbour office',
      'For: Crew · Harbour office',
    ]);
    expect($('[data-statement="2-1"]').attr('data-for')).toBe('crew office');
  });

  it('has its headings in the contents of the page', () => {
    const found = $('nav ol.path a').toArray();
    expect(found.map((link) => $(link).text())).toContain('1.2 Count the boats');
  });

  it('folds help and examples, and has a place for progress in each step', () => {
    expect($('details[data-fold="help"] > summary').text()).toBe('Help');
    expect($('details[data-fold="example"] > summary').text()).toBe('Example from Oarwick');
    expect($('[data-step] > h2 + [data-progress][hidden]').length).toBe(2);
  });

  it('offers the file with its format and size', () => {
    const link = $('.download a');
    expect(link.attr('href')).toBe('/harbour/files/methodologies/mooring-plan/mooring-form.pdf');
    expect($('.download .detail').text()).toMatch(/^PDF, \d+ kB$/);
  });
});

it.each(translations)('a translation has the same names: %s', (path) => {
  expect(names(fixture, path)).toEqual(names(fixture, english));
});

it('styles of worksheets are loaded by pages with a worksheet only', () => {
  const sheets = (path: string) => readPage(fixture, path)('link[href*="worksheet"]').length;
  expect(sheets(english)).toBe(1);
  expect(sheets('/harbour/en/methodologies/rope-circle/')).toBe(0);
});

describe.each([
  '/lv/metodikas/cooperation-roadmap/',
  '/en/methodologies/cooperation-roadmap/',
  '/ru/metodiki/cooperation-roadmap/',
])('the cooperation roadmap: %s', (path) => {
  const $ = readPage(shipped, path);

  it('has sixteen statements, eleven of them for the municipality and thirteen for organisations', () => {
    const whom = $('[data-statement]').toArray();
    const count = (id: string) =>
      whom.filter((one) => ($(one).attr('data-for') ?? '').split(' ').includes(id)).length;
    expect(whom.length).toBe(16);
    expect([count('municipality'), count('community')]).toEqual([11, 13]);
  });

  it('has an action plan, a communication plan and an evaluation plan', () => {
    expect(
      $('[data-table]')
        .toArray()
        .map((one) => $(one).attr('data-table')),
    ).toEqual(['plan', 'communication', 'evaluation']);
  });

  it('leads to the directory of organisations and to the impact indicators', () => {
    const [, locale] = path.split('/');
    const targets = { lv: 'organizacijas', en: 'organisations', ru: 'organizacii' };
    const list = Object.entries(targets).find(([name]) => name === locale)?.[1] ?? '';
    expect($(`[data-statement="2-1"] a[href="/${locale ?? ''}/${list}/"]`).length).toBe(1);
    expect($('[data-statement="3-4"] a[href$="/impact-indicators/"]').length).toBe(1);
  });
});
