import { describe, expect, it } from 'vitest';
import { readDictionary, type Dictionary } from './hunspell.ts';

function dictionary(aff: string, ...words: readonly string[]): Dictionary {
  const bytes = (text: string) => new TextEncoder().encode(text);
  return readDictionary(bytes(`SET UTF-8\n${aff}`), [
    bytes(`${String(words.length)}\n${words.join('\n')}\n`),
  ]);
}

function formsOf(from: Dictionary, word: string): string[] {
  const products = from.entriesOf(word).flatMap((entry) => from.formsOf(entry));
  return products.map(({ prefix, form }) => prefix + form).sort();
}

const crossing = `
PFX N Y 1
PFX N 0 ne .
SFX A Y 2
SFX A ts ta [^s]ts
SFX A ss sa ss
`;

describe('a dictionary', () => {
  it.each([
    ['strips and adds where the condition holds', crossing, 'lasīts/A', ['lasīta', 'lasīts']],
    [
      'crosses prefixes and suffixes',
      crossing,
      'lasīts/NA',
      ['lasīta', 'lasīts', 'nelasīta', 'nelasīts'],
    ],
    [
      'does not cross where it must not',
      crossing.replace('SFX A Y', 'SFX A N'),
      'lasīts/NA',
      ['lasīta', 'lasīts', 'nelasīts'],
    ],
    [
      'follows a second suffix',
      'SFX T Y 1\nSFX T t ts/A t\nSFX A Y 1\nSFX A s a s',
      'lasīt/T',
      ['lasīt', 'lasīta', 'lasīts'],
    ],
    [
      'follows no third one',
      'SFX A Y 1\nSFX A 0 a/B .\nSFX B Y 1\nSFX B 0 b/A .',
      'x/A',
      ['x', 'xa', 'xab'],
    ],
    ['leaves out what needs an affix', 'NEEDAFFIX !\nSFX A Y 1\nSFX A 0 a .', 'x/A!', ['xa']],
    [
      'takes a circumfix whole',
      'CIRCUMFIX |\nPFX J Y 1\nPFX J 0 jā/| .\nSFX A Y 1\nSFX A t 0/J| t',
      'lasīt/A',
      ['jālasī', 'lasīt'],
    ],
    ['reads long flags', 'FLAG long\nSFX Aa Y 1\nSFX Aa 0 s .', 'cat/Aa', ['cat', 'cats']],
    ['reads numbers as flags', 'FLAG num\nSFX 14 Y 1\nSFX 14 0 s .', 'cat/3,14', ['cat', 'cats']],
    ['reads aliases', 'AF 2\nAF B\nAF A\nSFX A Y 1\nSFX A 0 s .', 'cat/2', ['cat', 'cats']],
    ['passes over what follows the flags', crossing, 'lasīts/A po:verb', ['lasīta', 'lasīts']],
  ])('%s', (_, aff, line, forms) => {
    expect(formsOf(dictionary(aff, line), line.replace(/\/.*/, ''))).toEqual(forms);
  });

  it.each(['FORBIDDENWORD !', 'ONLYINCOMPOUND !'])('has no word with the flag of %s', (option) => {
    expect(dictionary(option, 'x/!').entriesOf('x')).toEqual([]);
  });

  it('tells the entries of each form it makes', () => {
    const from = dictionary(`${crossing}SFX T Y 1\nSFX T t ts/A t\n`, 'Lasīt/TN');
    for (const form of formsOf(from, 'lasīt')) {
      expect(
        from.analyse(form).map(({ word }) => word),
        form,
      ).toEqual(['lasīt']);
    }
    expect(from.analyse('lasītu')).toEqual([]);
  });

  it('reads other encodings', () => {
    const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const from = readDictionary(latin('SET ISO8859-1\nSFX A Y 1\nSFX A 0 s .'), [
      latin('1\ncafé/A'),
    ]);
    expect(formsOf(from, 'café')).toEqual(['café', 'cafés']);
  });
});
