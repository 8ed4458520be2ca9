import { expect, it } from 'vitest';
import { isFileName } from './altText.ts';

it.each([
  ['photo.JPG', 'a.jpg'],
  ['IMG_2034', 'a.jpg'],
  ['DSC00012', 'a.jpg'],
  ['cover', 'cover.png'],
  ['steps-2', './steps-2.png'],
  ['attēls 3', 'a.png'],
])('%s is the name of a file', (alt, picture) => {
  expect(isFileName(alt, picture)).toBe(true);
});

it.each([
  ['Bridge', 'bridge.png'],
  ['Three steps leading down to the water', 'steps.png'],
  ['The logo of example.png, a company', 'logo.png'],
  ['Foto: bērni pie galda', 'foto-1.jpg'],
])('%s is a description', (alt, picture) => {
  expect(isFileName(alt, picture)).toBe(false);
});
