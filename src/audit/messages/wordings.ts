import type { Locale } from '../../i18n/locales.ts';
import type { Wording } from './catalogue.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { ru } from './ru.ts';

/** What the audit says, by language. */
export const wordings: Readonly<Record<Locale, Wording>> = { lv, en, ru };
