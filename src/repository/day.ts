/** The day that a moment has in a time zone; now where no moment is given. */
export function dayIn(timeZone: string, moment = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment);
}

/**
 * The day as of which the site tells past from future: that of `SOURCE_DATE_EPOCH` (seconds,
 * reproducible-builds.org) where it is set, else today.
 */
export function siteDay(timeZone: string): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return dayIn(timeZone, epoch ? new Date(Number(epoch) * 1000) : undefined);
}
