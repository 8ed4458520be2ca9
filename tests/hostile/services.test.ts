import { describe } from 'vitest';
import { services } from './cases/services.ts';
import { refuses } from './suite.ts';

describe('the check refuses', () => {
  refuses(services);
});
