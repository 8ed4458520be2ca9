import { draftOf, type Draft } from './draft.ts';
import type { Outline } from './outline.ts';
import { planFormat, planVersion, type Plan } from './plan.ts';

/** For tests: a plan with something in every place. */
export const samplePlan: Plan = {
  format: planFormat,
  version: planVersion,
  id: 'plan-1',
  worksheet: 'mooring',
  name: 'Quay 2027',
  created: '2026-11-01T10:00:00.000Z',
  changed: '2026-11-02T10:00:00.000Z',
  audiences: ['crew'],
  answers: { '1-1': 'Nine rings', gone: 'An old answer' },
  checks: { 'check-1': true },
  tables: {
    plan: [
      { id: '1', cells: { task: 'Paint', day: '2027-05-01' } },
      { id: 'added-1', cells: { task: '=1+1' } },
    ],
  },
  labels: {
    '1-1': { en: 'Name the quay' },
    gone: { ru: 'Старый вопрос', en: 'An old question' },
  },
  steps: { '1-1': '1', gone: '1' },
};

/** For tests: the worksheet to which the plan belongs, from which one question has been removed. */
export const sampleOutline: Outline = {
  title: 'Mooring plan',
  steps: [
    {
      id: '1',
      heading: 'Look',
      parts: [
        {
          kind: 'statement',
          id: '1-1',
          heading: 'Name the quay',
          audiences: ['crew', 'office'],
          answers: [{ id: '1-1', label: 'Answer' }],
          checks: [{ id: 'check-1', label: 'Seen by day' }],
          tables: [],
        },
        {
          kind: 'statement',
          id: '1-2',
          heading: 'Read the rules',
          audiences: ['office'],
          answers: [{ id: '1-2', label: 'Answer' }],
          checks: [],
          tables: [],
        },
      ],
    },
    {
      id: '2',
      heading: 'Agree',
      parts: [
        {
          kind: 'statement',
          id: '2-1',
          heading: 'Share out the work',
          audiences: [],
          answers: [],
          checks: [],
          tables: [
            {
              kind: 'table',
              id: 'plan',
              caption: 'Tasks',
              rows: 3,
              columns: [
                { id: 'task', label: 'Task', isDate: false },
                { id: 'day', label: 'Until', isDate: true },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** For tests: the plan as a draft. */
export function sampleDraft(): Draft {
  return draftOf(samplePlan);
}
