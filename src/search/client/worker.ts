import type { Answered, Asked } from './messages.ts';
import { respond } from './responder.ts';

/** The newest search that was asked for. */
let newest = 0;

/** Lets messages come in that wait already. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function answer({ id, question }: Asked): Promise<void> {
  if (question.kind === 'search') newest = id;
  await breath();
  const send = (message: Answered) => self.postMessage(message);
  // Nobody wants the answer to an earlier search any more; without any the search would seem to be stuck.
  if (question.kind === 'search' && newest !== id) {
    send({ id, failure: 'something else has been searched for since' });
    return;
  }
  try {
    send({ id, answer: await respond(question) });
  } catch (error) {
    send({ id, failure: String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));
