import type { AnyEntry } from '../../entries/entry.ts';

/** A logo and the size in which it is shown, in CSS pixels. */
export interface Logo {
  readonly image: NonNullable<AnyEntry['logo']>;
  readonly width: number;
  readonly height: number;
}

/** The room for a logo beside the title: wide ones and tall ones look about as large as each other. */
const room = { width: 144, height: 56 } as const;

/** A logo in the largest size that fits in. Pictures that are smaller than that are not blown up, drawings are. */
export function fittedLogo(image: AnyEntry['logo']): Logo | undefined {
  if (!image) return undefined;
  const fit = Math.min(room.width / image.width, room.height / image.height);
  const scale = image.format === 'svg' ? fit : Math.min(fit, 1);
  return {
    image,
    width: Math.max(1, Math.round(image.width * scale)),
    height: Math.max(1, Math.round(image.height * scale)),
  };
}
