import { element } from '../../dom/element.ts';
import { plural } from '../../i18n/plural.ts';
import { planOf } from '../draft.ts';
import { longLink, longestLink, planFragment } from '../share.ts';
import type { Desk } from './desk.ts';
import { showDialog } from './messages.ts';

/** Shows a link that carries the plan, or says why there is none. */
export async function sharePlan({ root, place, session, notices }: Desk): Promise<void> {
  const { locale, words } = place;
  const fragment = await planFragment(planOf(session.draft)).catch(() => undefined);
  if (fragment === undefined) return notices.say(words.noLink);
  const link = location.origin + location.pathname + fragment;
  if (link.length > longestLink) return notices.say(words.tooLong);
  const input = element('input', { id: 'plan-link', readonly: '', value: link });
  const copy = element('button', { type: 'button', autofocus: '' }, words.copy);
  const status = element('p', { role: 'status' });
  copy.addEventListener('click', () => {
    input.select();
    const copied = navigator.clipboard ? navigator.clipboard.writeText(link) : Promise.reject();
    copied.then(
      () => (status.textContent = words.copied),
      () => {
        input.select();
        status.textContent = words.copyByHand;
      },
    );
  });
  const content = [
    element('p', {}, words.shareText),
    ...(link.length > longLink
      ? [element('p', { class: 'warning' }, plural(locale, words.longLink, link.length))]
      : []),
    element('label', { for: 'plan-link' }, words.link),
    element('div', { class: 'line' }, input, copy),
    status,
  ];
  showDialog(root, words.share, content, [{ label: words.close, act: () => undefined }]);
}
