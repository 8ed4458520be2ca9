import { element, part } from '../../dom/element.ts';
import { field, key } from '../draft.ts';
import { allTables } from '../outline.ts';
import type { Desk } from './desk.ts';
import { exportPlan } from './exporting.ts';
import { showDialog } from './messages.ts';
import { offerLinked, openFile } from './opening.ts';
import { printAsDocument } from './paper.ts';
import { sharePlan } from './sharing.ts';
import { filled } from './words.ts';

/** Asks whether the open plan is to be deleted; what was deleted can be brought back. */
function remove({ root, session, notices, place: { words } }: Desk): void {
  const name = field(session.draft, key.name) || words.newName;
  const act = () => {
    const removed = session.remove();
    const undo = () => {
      session.restore(removed);
      part(root, '[data-key="name"]', HTMLInputElement).focus();
    };
    notices.say(filled(words.removed, { name }), { label: words.undo, act: undo });
  };
  const title = filled(words.removing, { name });
  const text = element('p', {}, words.removingText);
  const actions = [
    { label: words.remove, act },
    { label: words.cancel, act: () => undefined },
  ];
  showDialog(root, title, [text], actions);
}

/** The menu of exports: a line for each table, and Escape closes it. */
function fillMenu({ root, outline, place: { words } }: Desk): void {
  const menu = part(root, '[data-menu]', HTMLDetailsElement);
  const before = part(menu, '[data-act="ics"]', HTMLElement).parentElement;
  const tables = allTables(outline);
  for (const { id, caption } of tables) {
    const label = filled(words.asTable, { name: caption });
    const item = element('button', { type: 'button', 'data-act': `csv:${id}` }, label);
    before?.before(element('li', {}, item));
  }
  const hasDates = tables.some(({ columns }) => columns.some(({ isDate }) => isDate));
  if (before) before.hidden = !hasDates;
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
}

/** Brings the buttons of a worksheet to life, and offers the plan that came with the address. */
export function start(desk: Desk): void {
  const { root, session, notices } = desk;
  const file = part(root, '[data-file]', HTMLInputElement);
  const name = part(root, '[data-key="name"]', HTMLInputElement);
  const menu = part(root, '[data-menu]', HTMLDetailsElement);
  const acts: Readonly<Record<string, () => unknown>> = {
    create: () => {
      session.create();
      name.select();
    },
    duplicate: () => {
      session.duplicate();
      name.select();
    },
    remove: () => remove(desk),
    open: () => file.click(),
    share: () => sharePlan(desk),
    print: () => print(),
    keep: () => session.restore(),
  };
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-act]') : null;
    const act = button?.getAttribute('data-act');
    if (!act) return;
    notices.clear();
    if (menu.contains(button)) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
      exportPlan(desk, act);
    } else acts[act]?.();
  });
  part(root, '[data-choose]', HTMLSelectElement).addEventListener('change', ({ target }) => {
    notices.clear();
    if (target instanceof HTMLSelectElement) session.open(target.value);
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    file.value = '';
    const failed = () => notices.say(desk.place.words.unreadable);
    if (chosen) openFile(desk, chosen).catch(failed);
  });
  fillMenu(desk);
  printAsDocument(desk);
  window.addEventListener('hashchange', () => void offerLinked(desk));
  void offerLinked(desk);
}
