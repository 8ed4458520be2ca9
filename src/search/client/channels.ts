import type { Answered, Asked, Question } from './messages.ts';

/** A way to the search. */
export interface Channel {
  /**
   * @throws {Unreachable} when there is nobody to ask
   * @throws when the question cannot be answered; it may be asked again
   */
  ask(question: Question): Promise<unknown>;
  /** Nothing more is asked, and nothing more is answered. */
  end(): void;
}

/** The search does not run: the browser starts no worker, or its script cannot be loaded. */
export class Unreachable extends Error {}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

function startWorker(): Worker {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch (error) {
    throw new Unreachable(String(error));
  }
}

/**
 * A worker, so that long work does not hold the page.
 * @throws {Unreachable} when the browser starts none
 */
export function workerChannel(): Channel {
  const worker = startWorker();
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const abandon = (reason: string) => {
    for (const { reject } of waiting.values()) reject(new Unreachable(reason));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) one?.reject(new Error(data.failure));
    else one?.resolve(data.answer);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    abandon(event.message);
  });
  return {
    ask(question) {
      asked += 1;
      const message: Asked = { id: asked, question };
      return new Promise((resolve, reject) => {
        waiting.set(message.id, { resolve, reject });
        worker.postMessage(message);
      });
    },
    end() {
      worker.terminate();
      abandon('the worker was ended');
    },
  };
}

/** The page itself, where a worker cannot be had. */
export function pageChannel(): Channel {
  return {
    async ask(question) {
      const { respond } = await import('./responder.ts').catch((error: unknown) => {
        throw new Unreachable(String(error));
      });
      return respond(question);
    },
    end: () => undefined,
  };
}
