import type { Finding } from '../findings.ts';
import type { Repository } from '../model.ts';
import { altRules } from './altRules.ts';
import { faultFinding } from './faults.ts';

/**
 * Pictures, drawings, documents and tables are what they seem, stand by themselves, run nothing,
 * tell nobody's whereabouts, and are described to those who do not see them.
 */
export function mediaRules(repository: Repository): Finding[] {
  const ofBytes = repository.media.flatMap(({ path, faults }) =>
    faults.map((found) => faultFinding(path, found)),
  );
  return [...ofBytes, ...altRules(repository)];
}
