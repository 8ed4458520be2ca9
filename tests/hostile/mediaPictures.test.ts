import {
  sampleGif,
  sampleMovingWebp,
  sampleNoise,
  samplePlacedPhoto,
  samplePng,
} from '../../src/check/media/picture/samplePictures.ts';
import { refuses, type Case } from './mediaRun.ts';

const half = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));

const pictures: readonly Case[] = [
  ['16000 × 16000 pixels in 30 kB', 'photo.png', () => samplePng(16_000, 16_000), 'KL405'],
  ['a very long picture', 'photo.png', () => samplePng(2, 10_001), 'KL405'],
  ['too many pixels in all', 'photo.png', () => samplePng(8000, 7000), 'KL405'],
  ['a GIF that says it is huge', 'move.gif', () => sampleGif(1, 65_535, 65_535), 'KL405'],
  ['an animated bomb (GIF)', 'move.gif', () => sampleGif(5000), 'KL406'],
  ['many large frames (GIF)', 'move.gif', () => sampleGif(30, 2000, 2000), 'KL406'],
  ['an animated bomb (PNG)', 'move.png', () => samplePng(4, 4, 1_000_000), 'KL406'],
  ['an animated bomb (WebP)', 'move.webp', () => sampleMovingWebp(320), 'KL406'],
  ['half a PNG', 'photo.png', async () => half(await sampleNoise().png().toBuffer()), 'KL407'],
  ['half a JPEG', 'photo.jpg', async () => half(await sampleNoise().jpeg().toBuffer()), 'KL407'],
  ['half a WebP', 'photo.webp', async () => half(await sampleNoise().webp().toBuffer()), 'KL407'],
  ['half an AVIF', 'photo.avif', async () => half(await sampleNoise().avif().toBuffer()), 'KL407'],
  ['half a GIF', 'photo.gif', async () => half(await sampleNoise().gif().toBuffer()), 'KL407'],
  [
    'only the beginning of a PNG',
    'photo.png',
    () => Buffer.from('89504e470d0a1a0a', 'hex'),
    'KL407',
  ],
  ['a place (JPEG)', 'photo.jpg', () => samplePlacedPhoto('jpeg'), 'KL408'],
  ['a place (PNG)', 'photo.png', () => samplePlacedPhoto('png'), 'KL408'],
  ['a place (WebP)', 'photo.webp', () => samplePlacedPhoto('webp'), 'KL408'],
  ['a place (AVIF)', 'photo.avif', () => samplePlacedPhoto('avif'), 'KL408'],
  [
    'a place in XMP',
    'photo.jpg',
    () => {
      const xmp =
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf exif:GPSLatitude="56,57N"/></x:xmpmeta>';
      return sampleNoise().withXmp(xmp).jpeg().toBuffer();
    },
    'KL408',
  ],
];

refuses('a picture', pictures, 1);
