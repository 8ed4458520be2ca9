import { describe, expect, it } from 'vitest';
import { auditCodes } from '../../src/audit/codes.ts';
import { codes, severity } from '../../src/check/codes.ts';
import type { MessageKey } from '../../src/check/messages/catalogue.ts';
import { codeSections } from './codesPage.ts';

// The keys of a Record over MessageKey are its MessageKeys.
const checked = (Object.entries(codes) as [MessageKey, string][]).map(
  ([key, code]) => [`${code} ${key}`, severity(key)] as const,
);
const audited = Object.entries(auditCodes).map(
  ([key, code]) => [`${code} ${key}`, 'error'] as const,
);
const all = [...checked, ...audited];

describe('docs/codes.md', () => {
  it('has a section for every code and none besides, in order', () => {
    const headings = codeSections.map(({ heading }) => heading);
    expect(headings).toEqual(all.map(([heading]) => heading).sort());
  });

  it.each(all)(
    'says of %s that it is of severity %s, what it means, and what is right',
    (heading, severe) => {
      const section = codeSections.find((candidate) => candidate.heading === heading);
      expect(section?.severity).toBe(severe);
      expect(section?.meaning.length).toBeGreaterThan(20);
      expect(section?.wrong).not.toBe('');
      expect(section?.right).not.toBe('');
      expect(section?.right).not.toBe(section?.wrong);
    },
  );
});
