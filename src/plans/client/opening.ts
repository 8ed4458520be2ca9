import { element } from '../../dom/element.ts';
import { plural } from '../../i18n/plural.ts';
import { field, key } from '../draft.ts';
import { answerCount, limits, type Plan } from '../plan.ts';
import { readPlanText } from '../reading.ts';
import { carriesPlan, fragmentPlan, type LinkRefusal } from '../share.ts';
import type { Desk } from './desk.ts';
import { showDialog } from './messages.ts';
import { changedOn, filled } from './words.ts';

/** Says why something is not opened; gives the plan where there is no reason. */
function accepted({ root, place, notices }: Desk, read: Plan | LinkRefusal): Plan | undefined {
  const { problems } = place.words;
  if ('problem' in read) {
    const where = read.problem === 'damaged' ? read.where : '';
    notices.say(filled(problems[read.problem], { where }));
    return undefined;
  }
  const { worksheet } = read;
  if (worksheet === root.dataset['worksheet']) return read;
  notices.say(filled(problems.other, { worksheet }));
  return undefined;
}

function adopt({ session, notices, place }: Desk, plan: Plan): void {
  session.adopt(plan);
  notices.say(filled(place.words.opened, { name: field(session.draft, key.name) }));
}

/** Opens a file as a new plan, or says why not. What is larger than any plan is not even read. */
export async function openFile(desk: Desk, file: File): Promise<void> {
  const isLarge = file.size > limits.file;
  const plan = accepted(desk, isLarge ? { problem: 'large' } : readPlanText(await file.text()));
  if (plan) adopt(desk, plan);
}

/** Shows which plan the address of the page carries, and opens it when the reader says so. */
export async function offerLinked(desk: Desk): Promise<void> {
  const { hash, pathname, search } = location;
  if (!carriesPlan(hash)) return;
  const forget = () => history.replaceState(history.state, '', pathname + search);
  const read = await fragmentPlan(hash);
  // Another link may have come meanwhile.
  if (location.hash !== hash) return;
  const plan = accepted(desk, read);
  if (!plan) return forget();
  const { locale, words } = desk.place;
  const lines = [
    element('p', {}, element('strong', {}, plan.name || words.newName)),
    element(
      'p',
      {},
      `${changedOn(new Date(plan.changed), desk.place)}. ${plural(locale, words.answers, answerCount(plan))}.`,
    ),
    element('p', {}, words.offerText),
  ];
  const dialog = showDialog(desk.root, words.offer, lines, [
    { label: words.discard, act: () => undefined },
    { label: words.openAsNew, act: () => adopt(desk, plan) },
  ]);
  dialog.addEventListener('close', forget, { once: true });
}
