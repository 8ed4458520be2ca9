import type { Locale } from '../../i18n/locales.ts';

/** What the list of due profiles says. Days are ISO dates, as in the files. */
interface DueWords {
  readonly overdue: string;
  readonly upcoming: (until: string) => string;
  readonly never: string;
  readonly unread: string;
  readonly verified: (date: string, by: string) => string;
  readonly noEmail: string;
  readonly none: string;
  readonly broken: (path: string) => string;
}

export const dueWords: Readonly<Record<Locale, DueWords>> = {
  lv: {
    overdue: 'Jāpārbauda',
    upcoming: (until) => `Jāpārbauda līdz ${until}`,
    never: 'Vēl nav pārbaudīts',
    unread: 'Neizdevās izlasīt (palaidiet npm run content -- check)',
    verified: (date, by) => `pēdējo reizi ${date}, pārbaudīja ${by}`,
    noEmail: 'publiska e-pasta nav',
    none: 'Neviens profils nav jāpārbauda.',
    broken: (path) =>
      `${path} nevar izlasīt. Vispirms izlabojiet to, ko rāda npm run content -- check`,
  },
  en: {
    overdue: 'To be checked',
    upcoming: (until) => `To be checked by ${until}`,
    never: 'Never checked',
    unread: 'Could not be read (run npm run content -- check)',
    verified: (date, by) => `last on ${date} by ${by}`,
    noEmail: 'no public e-mail address',
    none: 'No profile has to be checked.',
    broken: (path) => `${path} cannot be read. First mend what npm run content -- check reports`,
  },
  ru: {
    overdue: 'Пора проверить',
    upcoming: (until) => `Проверить до ${until}`,
    never: 'Еще не проверялись',
    unread: 'Не удалось прочитать (запустите npm run content -- check)',
    verified: (date, by) => `последний раз ${date}, проверил(а) ${by}`,
    noEmail: 'публичной эл. почты нет',
    none: 'Проверять профили пока не нужно.',
    broken: (path) =>
      `${path} не читается. Сначала исправьте то, о чем сообщает npm run content -- check`,
  },
};
