import cyrillic from '~fonts/cyrillic.woff2';
import latin from '~fonts/latin.woff2';
import latvian from '~fonts/latvian.woff2';
import type { Locale } from '../../i18n/locales.ts';

/** The font files that every page in a language needs: asked for before the style sheet names them. */
export const preloads: Readonly<Record<Locale, readonly string[]>> = {
  lv: [latin, latvian],
  en: [latin],
  ru: [cyrillic, latin],
};
