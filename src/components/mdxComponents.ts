import type { ComponentName } from '../markdown/policy/components.ts';
import Callout from './Callout.astro';
import Answer from './worksheet/Answer.astro';
import Audience from './worksheet/Audience.astro';
import Audiences from './worksheet/Audiences.astro';
import Check from './worksheet/Check.astro';
import Checklist from './worksheet/Checklist.astro';
import Column from './worksheet/Column.astro';
import Download from './worksheet/Download.astro';
import Example from './worksheet/Example.astro';
import Figure from './worksheet/Figure.astro';
import Help from './worksheet/Help.astro';
import Statement from './worksheet/Statement.astro';
import Step from './worksheet/Step.astro';
import Table from './worksheet/Table.astro';
import Worksheet from './worksheet/Worksheet.astro';

/** The components that MDX may use, by the names that the content policy knows them under. */
export const mdxComponents = {
  Answer,
  Audience,
  Audiences,
  Callout,
  Check,
  Checklist,
  Column,
  Download,
  Example,
  Figure,
  Help,
  Statement,
  Step,
  Table,
  Worksheet,
} satisfies Record<ComponentName, unknown>;
