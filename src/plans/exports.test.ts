import { describe, expect, it } from 'vitest';
import { key, written } from './draft.ts';
import { planDocument, tablesOf } from './document.ts';
import { fileName } from './fileName.ts';
import { planMarkdown } from './markdown.ts';
import { planCalendar, tableCsv } from './tables.ts';
import { sampleDraft, sampleOutline } from './samplePlan.ts';

const made = (texts: Readonly<Record<string, string>> = {}) =>
  planDocument(sampleOutline, written(sampleDraft(), texts), 'en', 'No longer asked');
const markdown = (answer: string) =>
  planMarkdown(made({ [key.answer('1-1')]: answer }), 'Today', 'Not answered');

describe('Markdown', () => {
  it('has everything: names, headings, answers, checks and tables', () => {
    expect(
      planMarkdown(made({ [key.answer('gone')]: '' }), '2 November 2026', 'Not answered'),
    ).toBe(
      [
        '# Quay 2027',
        'Mooring plan\\\n2 November 2026',
        '## Look',
        '### Name the quay',
        'Nine rings',
        '- [x] Seen by day',
        '## Agree',
        '### Share out the work',
        '### Tasks',
        '| Task | Until |\n| --- | --- |\n| Paint | 2027-05-01 |\n| \\=1+1 |  |',
      ].join('\n\n') + '\n',
    );
  });

  it.each([
    [
      'markup of HTML',
      '<script>alert(1)</script> &amp;',
      '\\<script\\>alert(1)\\</script\\> \\&amp;',
    ],
    ['a link and a picture', '![a](b) [c](d)', '!\\[a\\](b) \\[c\\](d)'],
    ['stress and code', '*a* _b_ `c` ~d~ e_f', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ e_f'],
    ['what begins a heading or a list', '# a\n- b\n+ c\n1. d', '\\# a\\\n\\- b\\\n\\+ c\\\n1\\. d'],
    ['an underline', 'a\n===', 'a\\\n\\==='],
    ['indented lines', '    a', '\u00a0\u00a0\u00a0\u00a0a'],
    ['paragraphs', 'a\r\n\r\nb', 'a\n\nb'],
  ])('has %s as text', (_, answer, expected) => {
    expect(markdown(`x\n\n${answer}\n\nx`)).toContain(`\nx\n\n${expected}\n\nx\n`);
  });

  it('has a heading with all of its name, or that of the worksheet', () => {
    expect(planMarkdown(made({ [key.name]: 'Quay in C #' }), '', '')).toMatch(/^# Quay in C \\#\n/);
    expect(planMarkdown(made({ [key.name]: ' ' }), '', '')).toMatch(/^# Mooring plan\n/);
  });

  it('keeps the cells of a table in their place', () => {
    const cell = { [key.cell('plan', '1', 'task')]: 'a | b\nc' };
    expect(planMarkdown(made(cell), '', '')).toContain('| a \\| b<br>c | 2027-05-01 |');
  });
});

describe('CSV', () => {
  it('has a table, and no formula', () => {
    const [table] = tablesOf(made());
    expect(table && tableCsv(table)).toBe(
      '\uFEFF"Task","Until"\r\n"Paint","2027-05-01"\r\n"\'=1+1",""\r\n',
    );
  });
});

describe('a calendar', () => {
  it('has the rows with a day, each of which stays the same event', () => {
    expect(planCalendar(made()).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Klets//Worksheets//EN',
      'BEGIN:VEVENT',
      'UID:plan-1-plan-1-day',
      'DTSTAMP:20261102T100000Z',
      'DTSTART;VALUE=DATE:20270501',
      'SUMMARY:Paint',
      'DESCRIPTION:Quay 2027. Mooring plan',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('passes over days that there are not', () => {
    const cell = key.cell('plan', '1', 'day');
    for (const day of ['2027-02-30', '1 May', '2027-05-01T10:00', '20270501'])
      expect(planCalendar(made({ [cell]: day }))).not.toContain('VEVENT');
  });
});

describe('the name of a file', () => {
  it.each([
    ['Mūsu plāns', 'Mūsu plāns.md'],
    ['План: «мост» / 2027?', 'План «мост» 2027.md'],
    ['..\\..\\etc/passwd', 'etc passwd.md'],
    ['\u202eexe.plan\u0000', 'exe.plan.md'],
    ['CON', 'plan.md'],
    ['', 'plan.md'],
    [' . ', 'plan.md'],
    ['😀'.repeat(200), `${'😀'.repeat(80)}.md`],
  ])('is one on every system: %j', (name, expected) => {
    expect(fileName(name, 'plan', 'md')).toBe(expected);
  });
});
