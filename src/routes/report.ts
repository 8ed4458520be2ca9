/** Where readers tell the editors what is wrong: an e-mail address, the address of the content repository, or both. */
export interface ReportContact {
  readonly email?: string | undefined;
  readonly repository?: string | undefined;
}

/** What is filled in already when readers get there. */
export interface Prefilled {
  readonly subject: string;
  readonly body: string;
}

export interface ReportAddress {
  readonly kind: 'issue' | 'e-mail';
  readonly href: string;
}

/** How a forge names the form for a new issue and the two fields of it. */
interface IssueForm {
  readonly path: string;
  readonly subject: string;
  readonly body: string;
}

/** GitHub, Gitea and Forgejo, and what is made after them. */
const common: IssueForm = { path: '/issues/new', subject: 'title', body: 'body' };

const gitlab: IssueForm = {
  path: '/-/issues/new',
  subject: 'issue[title]',
  body: 'issue[description]',
};

const hosts: readonly (readonly [RegExp, IssueForm])[] = [
  [/^(?:www\.)?github\./, common],
  [/^gitlab\./, gitlab],
  [/^(?:codeberg|gitea|forgejo)\./, common],
];

/** The repository itself, without what addresses of its pages and its clone have behind it. */
function repositoryPath({ pathname }: URL): string {
  return pathname
    .replace(/\/(?:-\/|tree\/|src\/branch\/|blob\/).*$/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function issueAddress(repository: URL, form: IssueForm, { subject, body }: Prefilled): string {
  const query = [
    [form.subject, subject],
    [form.body, body],
  ].map(([name = '', value = '']) => `${encoded(name)}=${encoded(value)}`);
  return `${repository.origin}${repositoryPath(repository)}${form.path}?${query.join('&')}`;
}

/** RFC 6068: blanks as %20, line ends as %0D%0A. */
function mailAddress(email: string, { subject, body }: Prefilled): string {
  const to = encoded(email).replaceAll('%40', '@');
  return `mailto:${to}?subject=${encoded(subject)}&body=${encoded(body.replaceAll('\n', '\r\n'))}`;
}

/**
 * The addresses at which readers report something, the one for all to see first: a new issue where
 * the host of the repository is known to be GitHub, GitLab, Gitea or Forgejo, and an e-mail. A host
 * that nobody knows is asked as most forges are, and only where there is no e-mail address.
 */
export function reportAddresses(
  { email, repository }: ReportContact,
  prefilled: Prefilled,
): ReportAddress[] {
  const url = repository === undefined ? undefined : new URL(repository);
  const known = hosts.find(([host]) => url && host.test(url.hostname))?.[1];
  const form = known ?? (email === undefined ? common : undefined);
  return [
    ...(url && form ? [{ kind: 'issue' as const, href: issueAddress(url, form, prefilled) }] : []),
    ...(email === undefined
      ? []
      : [{ kind: 'e-mail' as const, href: mailAddress(email, prefilled) }]),
  ];
}
