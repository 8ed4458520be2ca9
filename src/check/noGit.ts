import type { Locale } from '../i18n/locales.ts';

/** Why `--changed` cannot be answered, and what to do instead. */
export const noGit: Readonly<Record<Locale, string>> = {
  lv: 'Kas ir mainīts, zina tikai git, un šeit tā nav: nav programmas git vai arī saturs neatrodas git repozitorijā ar vismaz vienu iesūtījumu. Pārbaudiet visu: npm run content -- check',
  en: 'Only git knows what has changed, and it is not here: there is no program git, or the content lies in no git repository with at least one commit. Check everything: npm run content -- check',
  ru: 'Что изменилось, знает только git, а его здесь нет: нет программы git, или содержание лежит не в репозитории git, где есть хотя бы один коммит. Проверьте все: npm run content -- check',
};
