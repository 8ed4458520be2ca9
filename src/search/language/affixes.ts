/** One line of an affix file: how a word becomes another one. */
export interface AffixRule {
  readonly flag: string;
  readonly isPrefix: boolean;
  readonly strip: string;
  readonly add: string;
  /** What the word must look like where it changes; undefined where any word will do. */
  readonly condition: RegExp | undefined;
  /** How many letters of the word strip and condition look at. */
  readonly reach: number;
  /** Whether words with this suffix may take a prefix too, and the other way round. */
  readonly isCrossing: boolean;
  /** Flags that hold for the word that comes out. */
  readonly continuation: readonly string[];
}

/** What an affix file says. */
export interface Affixes {
  readonly rules: ReadonlyMap<string, readonly AffixRule[]>;
  /** Reads the flags that follow the slash of a word or of a rule. */
  readFlags(text: string): readonly string[];
  /** Words with this flag are no words by themselves. */
  readonly needsAffix: string | undefined;
  /** Affixes with this flag go only with one of the other side that has it too. */
  readonly circumfix: string | undefined;
  /** Words with one of these flags are never words: forbidden, or only parts of compounds. */
  readonly hidden: ReadonlySet<string>;
}

/** Splits flags as the option FLAG of the file wants it. */
function flagSplitter(type: string | undefined): (text: string) => readonly string[] {
  if (type === 'num') return (text) => text.split(',');
  if (type === 'long') return (text) => text.match(/../gsu) ?? [];
  return (text) => [...text];
}

function compiled(condition: string, isPrefix: boolean): RegExp | undefined {
  if (condition === '.' || condition === '') return undefined;
  const pattern = condition.replace(/[-*+?(){}|\\$/]/g, '\\$&');
  return new RegExp(isPrefix ? `^${pattern}` : `${pattern}$`, 'u');
}

/**
 * Reads an affix file of Hunspell's (hunspell(5)): prefixes, suffixes, flag types, flag aliases and
 * the flags with a meaning of their own. Options for spelling suggestions and for compounds are
 * passed over.
 */
export function readAffixes(text: string): Affixes {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
  const option = (name: string) => lines.find(([first]) => first === name)?.[1];
  const split = flagSplitter(option('FLAG'));
  const aliases = lines.filter(([first]) => first === 'AF').map(([, flags = '']) => flags);
  // The first AF line holds how many follow.
  const readFlags = (flags: string) =>
    split(aliases.length > 0 && /^\d+$/.test(flags) ? (aliases[Number(flags)] ?? '') : flags);

  const rules = new Map<string, AffixRule[]>();
  const crossing = new Map<string, boolean>();
  for (const [kind, flag = '', strip = '', add = '', condition = '.'] of lines) {
    if (kind !== 'PFX' && kind !== 'SFX') continue;
    const known = rules.get(flag);
    if (!known) {
      // The head of a class: its flag, whether it crosses, and how many lines follow.
      rules.set(flag, []);
      crossing.set(flag, strip === 'Y');
      continue;
    }
    const [letters = '', continuation = ''] = add.split(/\/(.*)/s);
    known.push({
      flag,
      isPrefix: kind === 'PFX',
      strip: strip === '0' ? '' : strip,
      add: letters === '0' ? '' : letters,
      condition: compiled(condition, kind === 'PFX'),
      reach: Math.max(strip.length, condition.replace(/\[[^\]]*\]/g, '.').length),
      isCrossing: crossing.get(flag) ?? false,
      continuation: continuation === '' ? [] : readFlags(continuation),
    });
  }
  const hidden = ['FORBIDDENWORD', 'ONLYINCOMPOUND']
    .map(option)
    .filter((flag) => flag !== undefined);
  return {
    rules,
    readFlags,
    needsAffix: option('NEEDAFFIX'),
    circumfix: option('CIRCUMFIX'),
    hidden: new Set(hidden),
  };
}
