import { areas } from './areas.ts';
import type { EntryShapes } from './entry.ts';
import { events } from './events.ts';
import { experts } from './experts.ts';
import { materials } from './materials.ts';
import { methodologies } from './methodologies.ts';
import type { CollectionName } from './names.ts';
import { news } from './news.ts';
import { opinions } from './opinions.ts';
import { organisations } from './organisations.ts';
import { pages } from './pages.ts';
import { projects } from './projects.ts';
import { services } from './services.ts';
import { studies } from './studies.ts';

/** The shapes of every collection: facts apart from texts. */
export const collections = {
  methodologies,
  studies,
  opinions,
  materials,
  organisations,
  services,
  experts,
  projects,
  areas,
  events,
  news,
  pages,
} satisfies Record<CollectionName, EntryShapes>;
