import { describe, expect, it } from 'vitest';
import { key, no, written, yes } from './draft.ts';
import { lostAnswers, oldLabel, planDocument } from './document.ts';
import { isFor, progress, type Outline, type OutlineStatement } from './outline.ts';
import { sampleDraft, sampleOutline } from './samplePlan.ts';

const [look, agree] = sampleOutline.steps;
const none: Outline = { ...sampleOutline, steps: [] };

describe('progress', () => {
  it('counts the answered among the shown', () => {
    expect(look && progress(look, sampleDraft())).toEqual({ answered: 1, shown: 1, hidden: 0 });
    expect(agree && progress(agree, sampleDraft())).toEqual({ answered: 1, shown: 1, hidden: 0 });
  });

  it('does not lose what is answered for others', () => {
    const draft = written(sampleDraft(), { [key.answer('1-2')]: 'Read' });
    expect(look && progress(look, draft)).toEqual({ answered: 1, shown: 1, hidden: 1 });
    const all = written(draft, { [key.audiences]: '' });
    expect(look && progress(look, all)).toEqual({ answered: 2, shown: 2, hidden: 0 });
  });

  it('takes spaces for no answer, and a removed row for none', () => {
    const draft = written(sampleDraft(), {
      [key.answer('1-1')]: ' \n',
      [key.check('check-1')]: '',
      [key.row('plan', '1')]: no,
      [key.row('plan', 'added-1')]: no,
    });
    expect(look && progress(look, draft).answered).toBe(0);
    expect(agree && progress(agree, draft).answered).toBe(0);
  });

  it('shows all to everyone where no audience is chosen', () => {
    const office = { audiences: ['office'] } as unknown as OutlineStatement;
    expect(isFor(office, sampleDraft())).toBe(false);
    expect(isFor(office, written(sampleDraft(), { [key.audiences]: '' }))).toBe(true);
  });
});

describe('answers to questions that have left the text', () => {
  it('stand under their old heading, in the language of the page or in any', () => {
    const [lost] = lostAnswers(sampleOutline, sampleDraft(), 'ru');
    expect(lost).toMatchObject({
      name: 'Старый вопрос',
      part: { heading: 'Старый вопрос', answers: [{ text: 'An old answer' }] },
      fields: ['answer/gone'],
    });
    expect(oldLabel(sampleDraft(), '1-1', 'lv')).toBe('Name the quay');
    expect(oldLabel(sampleDraft(), 'nameless', 'lv')).toBe('nameless');
  });

  it('are all that was written where nothing of the text remains', () => {
    const lost = lostAnswers(none, sampleDraft(), 'en');
    expect(lost.map(({ part }) => part.kind)).toEqual([
      'question',
      'question',
      'question',
      'table',
    ]);
    expect(lost.at(-1)).toMatchObject({
      part: { rows: [{ cells: ['Paint', '2027-05-01'] }, {}] },
      fields: ['cell/plan/1/task', 'cell/plan/added-1/task', 'cell/plan/1/day'],
    });
  });

  it('may be the columns of a table that has others now', () => {
    const draft = written(sampleDraft(), {
      [key.cell('plan', '1', 'cost')]: '9',
      [key.label('plan.cost', 'en')]: 'Cost',
    });
    const lost = lostAnswers(sampleOutline, draft, 'en').at(-1);
    expect(lost).toMatchObject({
      part: { columns: [{ label: 'Cost' }], rows: [{ cells: ['9'] }] },
      fields: ['cell/plan/1/cost'],
    });
  });
});

describe('a document', () => {
  const headings = (draft = sampleDraft()) =>
    planDocument(sampleOutline, draft, 'en', 'Lost').sections.map(({ heading, parts }) => [
      heading,
      ...parts.map((part) => (part.kind === 'table' ? part.caption : part.heading)),
    ]);

  it('has what is shown, and what has left the text', () => {
    expect(headings()).toEqual([
      ['Look', 'Name the quay'],
      ['Agree', 'Share out the work', 'Tasks'],
      ['Lost', 'An old question'],
    ]);
  });

  it('has what was answered for others too', () => {
    const draft = written(sampleDraft(), { [key.answer('1-2')]: 'Read' });
    expect(headings(draft)[0]).toEqual(['Look', 'Name the quay', 'Read the rules']);
  });

  it('names each answer that a step asks by itself', () => {
    const answers = [{ id: 'learn', label: 'What is new?' }];
    const own = { kind: 'statement', id: '', heading: 'Look', audiences: [], checks: [] } as const;
    const steps = [{ id: '1', heading: 'Look', parts: [{ ...own, answers, tables: [] }] }];
    const draft = written(sampleDraft(), { [key.answer('learn')]: 'Knots' });
    const [section] = planDocument({ title: '', steps }, draft, 'en', 'Lost').sections;
    const asked = { heading: '', answers: [{ label: 'What is new?', text: 'Knots' }] };
    expect(section).toMatchObject({ heading: 'Look', parts: [asked] });
  });

  it('leaves out empty rows', () => {
    const draft = written(sampleDraft(), { [key.row('plan', 'added-2')]: yes });
    const [, section] = planDocument(sampleOutline, draft, 'en', 'Lost').sections;
    expect(section?.parts.at(-1)).toMatchObject({ rows: [{ id: '1' }, { id: 'added-1' }] });
  });
});
