import { describe, expect, it } from 'vitest';
import { jsonLdText } from './jsonLdText.ts';

describe('jsonLdText', () => {
  it('cannot end the script element it stands in', () => {
    const text = jsonLdText({ name: '</script><b>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><b>' });
  });

  it('leaves out what is not known', () => {
    expect(jsonLdText({ name: 'a', image: undefined })).toBe('{"name":"a"}');
  });
});
