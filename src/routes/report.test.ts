import { describe, expect, it, test } from 'vitest';
import { reportAddresses } from './report.ts';

const prefilled = { subject: 'Čakste & Co: 50 %', body: 'One?\nTwo #2' };

/** Reads an address as the one who gets it does. */
function read(href: string): { readonly to: string; readonly fields: Record<string, string> } {
  const { origin, pathname, protocol, search } = new URL(href);
  return {
    to: protocol === 'mailto:' ? pathname : origin + pathname,
    fields: Object.fromEntries(new URLSearchParams(search)),
  };
}

const issue = { title: prefilled.subject, body: prefilled.body };

test.each([
  ['GitHub', 'https://github.com/org/content', 'https://github.com/org/content/issues/new'],
  ['its clone', 'https://github.com/org/content.git', 'https://github.com/org/content/issues/new'],
  [
    'a folder on it',
    'https://github.com/org/content/tree/main/a',
    'https://github.com/org/content/issues/new',
  ],
  ['Codeberg', 'https://codeberg.org/org/content/', 'https://codeberg.org/org/content/issues/new'],
  [
    'a Forgejo of one’s own',
    'https://forgejo.example/git/org/content',
    'https://forgejo.example/git/org/content/issues/new',
  ],
])('a repository on %s gets a new issue', (_name, repository, to) => {
  expect(reportAddresses({ repository }, prefilled).map(({ href }) => read(href))).toEqual([
    { to, fields: issue },
  ]);
});

test('a repository on GitLab gets a new issue by its names', () => {
  const repository = 'https://gitlab.example/a/b/content/-/tree/main';
  const [one] = reportAddresses({ repository }, prefilled);
  expect(read(one?.href ?? '')).toEqual({
    to: 'https://gitlab.example/a/b/content/-/issues/new',
    fields: {
      'issue[title]': prefilled.subject,
      'issue[description]': prefilled.body,
    },
  });
});

describe('an e-mail', () => {
  it('has blanks, line ends and other characters as RFC 6068 wants them', () => {
    expect(reportAddresses({ email: 'a+b@example.org' }, prefilled)).toEqual([
      {
        kind: 'e-mail',
        href: 'mailto:a%2Bb@example.org?subject=%C4%8Cakste%20%26%20Co%3A%2050%20%25&body=One%3F%0D%0ATwo%20%232',
      },
    ]);
  });

  it('stands beside the issue for those who have no account there', () => {
    const contact = { email: 'a@example.org', repository: 'https://github.com/org/content' };
    expect(reportAddresses(contact, prefilled).map(({ kind }) => kind)).toEqual([
      'issue',
      'e-mail',
    ]);
  });

  it('is asked for in place of an issue on a host that nobody knows', () => {
    const repository = 'https://code.example/org/content';
    const kinds = (email?: string) =>
      reportAddresses({ email, repository }, prefilled).map(({ kind }) => kind);
    expect(kinds('a@example.org')).toEqual(['e-mail']);
    expect(kinds()).toEqual(['issue']);
  });
});

test('half a character does no harm', () => {
  const [one] = reportAddresses({ email: 'a@example.org' }, { subject: '\ud83d', body: '' });
  expect(one?.href).toBe('mailto:a@example.org?subject=%EF%BF%BD&body=');
});
