/** Things that open doors, by the name under which their owner knows them. */
const secrets: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['private key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d/g],
  ['GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{40,})/g],
  ['GitLab', /\bglpat-[\w-]{20,}/g],
  ['AWS', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['Google', /\bAIza[\w-]{35}|\bya29\.[\w-]{20,}|\bGOCSPX-[\w-]{20,}/g],
  ['Slack', /\bxox[abeoprs]-[\w-]{10,}|hooks\.slack\.com\/services\/T\w+\/B\w+\/\w+/g],
  ['Stripe', /\b[rs]k_live_[A-Za-z0-9]{16,}/g],
  ['npm', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['JWT', /\beyJ[\w-]{8,400}\.eyJ[\w-]{8,2000}\.[\w-]{8,}/g],
];

/** A name that says “secret”, and a value that looks like one: long, of letters and digits both. */
const named =
  /\b(?:api[_-]?key|apikey|secret(?:[_-]?key)?|access[_-]?(?:key|token)|auth[_-]?token|token|passw(?:or)?d|parole|пароль)["']?\s*[:=]\s*["']?(?=[\w\-+/.]*\d)(?=[\w\-+/.]*[a-z])[\w\-+/.]{16,}/giu;
/** Without one of these words or marks no pattern above can match. */
const trace =
  /PRIVATE KEY|PuTTY|gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|AIza|ya29|GOCSPX|xox|slack|k_live_|npm_|eyJ|key|secret|token|passw|parole|пароль/iu;

/** Secrets of one kind that are told of: where there are more, the file is one. */
const most = 20;

/** A match in a text. */
export interface Found {
  readonly offset: number;
}

/** The secrets in a text, with the kind it is of. */
export function findSecrets(text: string): (Found & { readonly kind: string })[] {
  if (!trace.test(text)) return [];
  const known = secrets.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].slice(0, most).map(({ index }) => ({ kind, offset: index })),
  );
  const lines = new Set(known.map(({ offset }) => text.lastIndexOf('\n', offset)));
  const others = [...text.matchAll(named)]
    .slice(0, most)
    .map(({ index }) => ({ kind: 'password', offset: index }))
    // A known kind of secret behind such a name is one secret, not two.
    .filter(({ offset }) => !lines.has(text.lastIndexOf('\n', offset)));
  return [...known, ...others];
}
