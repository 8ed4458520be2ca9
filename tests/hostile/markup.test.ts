import { describe } from 'vitest';
import { markup } from './cases/markup.ts';
import { refuses } from './suite.ts';

describe('the check refuses', () => {
  refuses(markup);
});
