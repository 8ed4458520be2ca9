import { join } from 'node:path';
import { z } from 'zod';
import type { Locale } from '../../i18n/locales.ts';
import { dayIn } from '../../repository/day.ts';
import { listBundles } from '../../repository/files.ts';
import { locale } from '../../schemas/fields.ts';
import { dueDay, isDue } from '../../schemas/freshness.ts';
import { organisations } from '../../schemas/organisations.ts';
import { displayed } from '../check.ts';
import { mapBounded } from '../concurrency.ts';
import { readYamlDocument } from '../documents.ts';
import { readEntry, type Entry } from '../entries.ts';
import { noFacts } from '../textFacts.ts';
import { timeZoneOf } from '../timeZone.ts';
import { valueAt } from '../values.ts';

/** A profile whose facts have to be confirmed, or will have to be soon. */
export interface DueProfile {
  readonly slug: string;
  readonly name: string;
  readonly state: 'overdue' | 'upcoming' | 'never';
  /** When and by whom it was last confirmed, and by when to do so again; nothing where nobody ever did. */
  readonly verified?: string;
  readonly by?: string;
  readonly due?: string;
  /** The public address, where it has one. */
  readonly email?: string;
  /** The file in which its facts stand. */
  readonly file: string;
}

/** The profiles to confirm, the longest overdue first and those that nobody ever confirmed last. */
export interface DueList {
  readonly today: string;
  /** The day up to which it looks ahead; today where it does not. */
  readonly until: string;
  readonly profiles: readonly DueProfile[];
  /** Files of profiles that cannot be read, so that nothing is known of them. */
  readonly unread: readonly string[];
}

/** What the command needs to know of a site. */
export interface SiteFacts {
  /** The default first. */
  readonly languages: readonly [Locale, ...Locale[]];
  readonly today: string;
}

const atOnce = 32;
/** Texts are not looked at: what is due stands in the facts. */
const unread = () => noFacts;
const languageList = z.tuple([locale], locale);
const { verified: verification } = organisations.facts.shape;

/** The site's languages and its day; undefined when site.yaml does not say. */
export async function readSiteFacts(dir: string): Promise<SiteFacts | undefined> {
  const { data } = await readYamlDocument(join(dir, 'site.yaml'), unread);
  const languages = languageList.safeParse(data?.['languages']);
  if (!languages.success) return undefined;
  return { languages: languages.data, today: dayIn(timeZoneOf(data)) };
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

type Period = Pick<DueList, 'today' | 'until'>;

/** A profile when it has to be confirmed in a period; `unread` when its facts cannot be understood. */
function dueProfile(
  { bundle, main, facts }: Entry,
  { today, until }: Period,
): DueProfile | 'unread' | undefined {
  const parsed = verification.safeParse(facts?.['verified']);
  if (!main || !facts || !parsed.success) return 'unread';
  const { data: verified } = parsed;
  const title = main.split?.text['title'];
  const email = valueAt(facts, ['contacts', 'email']);
  const own = {
    slug: bundle.slug,
    name: typeof title === 'string' ? title : bundle.slug,
    ...(typeof email === 'string' && { email }),
    file: displayed(main.path),
  };
  if (!verified) return { ...own, state: 'never' };
  const due = dueDay(verified);
  if (!isDue(verified, today) && (until === today || due > until)) return undefined;
  const state = isDue(verified, today) ? 'overdue' : 'upcoming';
  return { ...own, state, verified: verified.date, by: verified.by, due };
}

function byDay(one: DueProfile, other: DueProfile): number {
  // What was never confirmed has no day, and comes last.
  const [first, second] = [one.due ?? '~', other.due ?? '~'];
  return first === second
    ? one.slug.localeCompare(other.slug, 'en')
    : Number(first > second) - Number(first < second);
}

/** The published profiles of a content repository to be confirmed now, or within so many days. */
export async function listDue(
  dir: string,
  { languages, today }: SiteFacts,
  within = 0,
): Promise<DueList> {
  const bundles = await listBundles(dir, 'organisations');
  const entries = await mapBounded(bundles, atOnce, async (bundle) =>
    readEntry(bundle, languages, unread),
  );
  const period = { today, until: daysAfter(today, within) };
  const published = entries.filter(({ facts }) => facts?.['draft'] !== true);
  const found = published.map((entry) => ({ entry, profile: dueProfile(entry, period) }));
  return {
    ...period,
    profiles: found
      .flatMap(({ profile }) => (profile === undefined || profile === 'unread' ? [] : [profile]))
      .sort(byDay),
    unread: found
      .filter(({ profile }) => profile === 'unread')
      .map(({ entry }) => displayed(entry.main?.path ?? entry.bundle.dir)),
  };
}
