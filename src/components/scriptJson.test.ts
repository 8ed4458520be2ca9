import { describe, expect, it } from 'vitest';
import { scriptJson } from './scriptJson.ts';

describe('scriptJson', () => {
  it('cannot end the script element it stands in', () => {
    const text = scriptJson({ name: '</script><b>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><b>' });
  });

  it('leaves out what is not known', () => {
    expect(scriptJson({ name: 'a', image: undefined })).toBe('{"name":"a"}');
  });
});
