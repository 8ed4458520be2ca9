import { describe } from 'vitest';
import { texts } from './cases/texts.ts';
import { refuses } from './suite.ts';

describe('the check refuses', () => {
  refuses(texts);
});
