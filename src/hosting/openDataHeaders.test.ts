import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../tests/setup/hostRules.ts';
import { headersFile } from './files.ts';
import { headerRules } from './headers.ts';

const published = ['admin/', 'api/', 'files/', 'index.html', 'lv/', 'search/'];
const blocks = parseHeaders(headersFile(headerRules(published)));
const at = (path: string) => headersFor(blocks, path);

describe('the headers of the open data', () => {
  it('let programs of other sites read them, and nothing else', () => {
    const readers = (path: string) => at(path).get('access-control-allow-origin');
    expect(readers('/api/v1/organisations.json')).toBe('*');
    expect(readers('/api/v1/hsds/phones.json')).toBe('*');
    for (const path of ['/', '/lv/', '/files/studies/x/a.pdf', '/search/lv/x.pack', '/admin/']) {
      expect(readers(path)).toBeUndefined();
    }
  });

  it('state type and encoding of the tables, and that each reader is to ask for the newest', () => {
    const headers = at('/api/v1/organisations.lv.csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(headers.get('content-security-policy')?.split(', ')).toHaveLength(2);
  });
});
