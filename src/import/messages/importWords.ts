import type { Locale } from '../../i18n/locales.ts';
import type { ImportWords } from './catalogue.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { ru } from './ru.ts';

/** What the import says, by language. */
export const importWords: Readonly<Record<Locale, ImportWords>> = { lv, en, ru };
