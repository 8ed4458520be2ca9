import { slug } from '../schemas/fields.ts';

/** Russian letters as passports and maps in Latvia write them in Latin ones, without marks. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'jo',
  ж: 'z',
  з: 'z',
  и: 'i',
  й: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 'sc',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'ju',
  я: 'ja',
};

/** Letters that do not come apart into a plain one and a mark. */
const others: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  œ: 'oe',
  ı: 'i',
};

const longest = 80;

/** A name as the name of a folder: ASCII, lower case, single hyphens; undefined when no letter is left. */
export function slugOf(name: string): string | undefined {
  const latin = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u0400-\u04ffßæøłđðþœı]/g, (letter) => cyrillic[letter] ?? others[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const whole = latin.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const cut = whole.length > longest ? whole.slice(0, longest).replace(/-[^-]*$/, '') : whole;
  return slug.safeParse(cut).success ? cut : undefined;
}

/** The slug itself, or with the first number that makes it one of its own. */
export function freeSlug(wanted: string, taken: { has(name: string): boolean }): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const ending = `-${String(number)}`;
    const candidate = `${wanted.slice(0, longest - ending.length).replace(/-$/, '')}${ending}`;
    if (!taken.has(candidate)) return candidate;
  }
}
