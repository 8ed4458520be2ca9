import { z } from 'zod';

const columns = z.array(z.strictObject({ title: z.string(), kind: z.enum(['text', 'date']) }));

/**
 * The columns of a table to fill in, as the Markdown pipeline hands them on (worksheet-context).
 * @throws when the text is something else
 */
export function readColumns(text: string): z.infer<typeof columns> {
  return columns.parse(JSON.parse(text));
}
