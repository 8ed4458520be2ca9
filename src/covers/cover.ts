import type { ResourceName } from '../schemas/names.ts';
import { bands } from './bands.ts';
import { hash } from './hash.ts';
import { initial } from './initial.ts';

/** What a cover is drawn from. */
export interface CoverSubject {
  readonly collection: ResourceName;
  /** Where its area stands among the areas, from 0; undefined for what belongs to none. */
  readonly area: number | undefined;
  /** The title that the cover stands for, in whatever script. */
  readonly title: string;
  /** What stays the same when the title is translated, so that the translations look alike. */
  readonly key: string;
}

/** A drawn cover: shapes in a box of 60 by 80, without colours of its own. */
export interface Cover {
  /** Which of the house's tones it has, from 0. */
  readonly tone: number;
  readonly letter: string;
  /** The line on which the letter stands, clear of the bands. */
  readonly baseline: number;
  /** Lines to be drawn. */
  readonly lines: string;
  /** Shapes to be filled. */
  readonly shapes: string;
}

/** How many tones there are: one for each class in src/components/Cover.astro. */
export const tones = 5;

/**
 * Draws the cover of a resource. The area gives the tone and the weave of its bands, the type says
 * where the bands lie, and the title gives its first letter; how dense and how broad the bands are
 * follows from the key, so that neighbours in a list differ. The same subject gives the same cover.
 */
export function drawCover({ collection, area, title, key }: CoverSubject): Cover {
  const grain = hash(key);
  return {
    tone: area === undefined ? tones - 1 : area % tones,
    letter: initial(title),
    ...bands(collection, area, grain),
  };
}
