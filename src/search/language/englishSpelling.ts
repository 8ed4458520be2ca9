/**
 * Where British and American spelling differ, with as many letters before it as keep short words
 * apart (`four` and `for`). Both ways are tried; a dictionary has to know the result.
 */
const differences: readonly (readonly [one: RegExp, other: string])[] = [
  [/(?<=[a-z]{3})our(?=$|able$|ful$|ite$|less$|hood$)/, 'or'],
  [/(?<=[a-z]{3})or(?=$|able$|ful$|ite$|less$|hood$)/, 'our'],
  [/(?<=[a-z]{4})is(?=e$|er$|ation$|able$)/, 'iz'],
  [/(?<=[a-z]{4})iz(?=e$|er$|ation$|able$)/, 'is'],
  [/ys(?=e$|er$)/, 'yz'],
  [/yz(?=e$|er$)/, 'ys'],
  [/(?<=[bcdghptuv])re$/, 'er'],
  [/(?<=[bcdghptuv])er$/, 're'],
  [/ence$/, 'ense'],
  [/ense$/, 'ence'],
  [/(?<=[a-z]{3})og$/, 'ogue'],
  [/ogue$/, 'og'],
  [/(?<=[a-z]{3})am$/, 'amme'],
  [/amme$/, 'am'],
  [/(?<=[a-z]{3}[aeiou])l(?=$|ment$|er$|or$)/, 'll'],
  [/(?<=[a-z]{3}[aeiou])ll(?=$|ment$|er$|or$)/, 'l'],
  [/dgment$/, 'dgement'],
  [/dgement$/, 'dgment'],
  [/[ao]e(?=[a-z]{4})/, 'e'],
];

/** How else a word may be spelled on the other side of the Atlantic; most results are no words. */
export function otherSpellings(word: string): readonly string[] {
  return differences
    .filter(([one]) => one.test(word))
    .map(([one, other]) => word.replace(one, other));
}
