import { describe } from 'vitest';
import { structure } from './cases/structure.ts';
import { refuses } from './suite.ts';

describe('the check refuses', () => {
  refuses(structure);
});
