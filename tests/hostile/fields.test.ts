import { describe } from 'vitest';
import { fields } from './cases/fields.ts';
import { refuses } from './suite.ts';

describe('the check refuses', () => {
  refuses(fields);
});
