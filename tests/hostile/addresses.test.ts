import { describe } from 'vitest';
import { addresses } from './cases/addresses.ts';
import { refuses } from './suite.ts';

describe('the check refuses', () => {
  refuses(addresses);
});
