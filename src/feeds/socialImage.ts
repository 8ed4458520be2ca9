import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentDir } from '../repository/location.ts';
import { grounds } from '../schemas/site.ts';
import { site } from '../site.ts';
import { socialImageSize } from '../views/shell.ts';

/** How high the icon stands in the picture, in pixels. */
const iconHeight = 360;

/** The picture that stands for a page without one of its own where links are shared: the site's icon, as PNG. */
export async function socialImage(): Promise<Buffer> {
  const svg = await readFile(join(contentDir(), site.icon));
  const icon = await sharp(svg, { density: 600 }).resize({ height: iconHeight }).png().toBuffer();
  return sharp({ create: { ...socialImageSize, channels: 3, background: grounds.light } })
    .composite([{ input: icon }])
    .png({ palette: true })
    .toBuffer();
}
