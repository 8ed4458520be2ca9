import { beforeEach, expect, test, vi } from 'vitest';
import type { Answered, Asked, Question } from './messages.ts';

vi.mock('./responder.ts', () => ({
  respond: ({ kind }: Question) => Promise.resolve(`answer to ${kind}`),
}));

let receive: (event: { data: Asked }) => void = () => undefined;
let sent: Answered[] = [];

vi.stubGlobal('self', {
  addEventListener: (_: string, listener: typeof receive) => (receive = listener),
  postMessage: (message: Answered) => sent.push(message),
});
await import('./worker.ts');

beforeEach(() => {
  sent = [];
});

function ask(id: number, kind: 'search' | 'elsewhere'): void {
  const place = { locale: 'en', folders: {}, base: '/' } as const;
  const request = {
    text: 'x',
    choices: {},
    order: 'relevance',
    from: 0,
    count: 1,
    typing: true,
  } as const;
  receive({ data: { id, question: { kind, place, request } } });
}

test('every question gets an answer, and an earlier search none of its own', async () => {
  ask(1, 'search');
  ask(2, 'elsewhere');
  ask(3, 'search');
  await vi.waitFor(() => expect(sent.length).toBe(3));
  expect(sent.toSorted((a, b) => a.id - b.id)).toEqual([
    { id: 1, failure: 'something else has been searched for since' },
    { id: 2, answer: 'answer to elsewhere' },
    { id: 3, answer: 'answer to search' },
  ]);
});
