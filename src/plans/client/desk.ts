import type { Outline } from '../outline.ts';
import type { Notices } from './messages.ts';
import type { PlanSession } from './session.ts';
import type { PlanPlace } from './words.ts';

/** What the code behind the buttons works with. */
export interface Desk {
  readonly root: HTMLElement;
  readonly place: PlanPlace;
  readonly outline: Outline;
  readonly session: PlanSession;
  readonly notices: Notices;
}
