import { step } from './pageView.ts';

/** What the browser's history keeps beside the address. */
export interface Remembered {
  /** Whether the reader made a point of this state, so that typing does not overwrite it. */
  readonly settled: boolean;
  /** How many results were shown. */
  readonly shown: number;
  /** How far down the reader had gone when the page was left. */
  readonly scrolled: number;
}

/** What is kept with the entry of the history that is open. */
export function remembered(): Remembered {
  const state: unknown = history.state;
  const has = (name: keyof Remembered) =>
    typeof state === 'object' && state !== null ? (Reflect.get(state, name) as unknown) : undefined;
  return {
    settled: has('settled') === true,
    shown: Math.min(Number(has('shown')) || step, 100),
    scrolled: Number(has('scrolled')) || 0,
  };
}
