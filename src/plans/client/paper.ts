import { element } from '../../dom/element.ts';
import { planDocument } from '../document.ts';
import { partElements } from './parts.ts';
import { changedOn } from './words.ts';
import type { Desk } from './desk.ts';

/** The plan as a document on paper: nothing but what was asked and answered. */
function paper({ outline, session, place }: Desk): HTMLElement {
  const { locale, words } = place;
  const plan = planDocument(outline, session.draft, locale, words.orphans);
  return element(
    'article',
    { class: 'plan-paper' },
    element('p', { class: 'of' }, plan.title),
    element('h1', {}, plan.name),
    element('p', { class: 'changed' }, changedOn(plan.changed, place)),
    ...plan.sections.map(({ heading, parts }) =>
      element(
        'section',
        {},
        element('h2', {}, heading),
        ...parts.map((part) => element('div', {}, ...partElements(part, words.unanswered, locale))),
      ),
    ),
  );
}

/**
 * Prints a plan as a document, whichever way the reader prints. A worksheet in which nothing is
 * written yet is printed as it is, to be filled in by hand.
 */
export function printAsDocument(desk: Desk): void {
  let sheet: HTMLElement | undefined;
  const show = () => {
    sheet?.remove();
    sheet = undefined;
    if (desk.session.draft.fields.size === 0) return;
    sheet = paper(desk);
    document.body.append(sheet);
  };
  const hide = () => sheet?.remove();
  window.addEventListener('beforeprint', show);
  window.addEventListener('afterprint', hide);
  // Not every way to paper announces itself.
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? show() : hide()));
}
