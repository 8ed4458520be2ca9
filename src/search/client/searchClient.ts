import type { SearchPlace, SearchRequest, SearchResponse } from '../engine/protocol.ts';
import { pageChannel, Unreachable, workerChannel, type Channel } from './channels.ts';
import type { Answers, FacetNames, FoundElsewhere, Question } from './messages.ts';

/** How long an answer is waited for, in milliseconds. */
const patience = 15_000;

function within<T>(answer: Promise<T>, time: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Unreachable('the search does not answer'));
    }, time);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Asks the search of one page. It is started with the first question; where that fails the next
 * question starts it anew.
 */
export class SearchClient {
  readonly #place: SearchPlace;
  readonly #mayRunHere: boolean;
  #channel: Channel | undefined;
  /** Counts searches, so that late answers to earlier ones are dropped. */
  #searches = 0;

  /** @param mayRunHere whether the page's own policy lets it search without a worker */
  constructor(place: SearchPlace, mayRunHere: boolean) {
    this.#place = place;
    this.#mayRunHere = mayRunHere;
  }

  /** Makes the language of the page ready. */
  open(): Promise<FacetNames> {
    return this.#ask<'open'>({ kind: 'open', place: this.#place });
  }

  /**
   * Answers a request. What no word begins with is taken for finished, though the reader is typing.
   * @returns undefined when something else has been searched for since
   * @throws when the search cannot be loaded or does not answer in time
   */
  async search(request: SearchRequest): Promise<SearchResponse | undefined> {
    this.forget();
    const own = this.#searches;
    const ask = (typing: boolean) => this.#wanted<'search'>(own, 'search', { ...request, typing });
    const first = await ask(request.typing);
    return request.typing && first?.matched === 0 ? ask(false) : first;
  }

  /** The same in the other languages of the site, those left out that have nothing. */
  elsewhere(request: SearchRequest): Promise<readonly FoundElsewhere[] | undefined> {
    return this.#wanted<'elsewhere'>(this.#searches, 'elsewhere', request);
  }

  /** Drops the answers to all that was asked so far. */
  forget(): void {
    this.#searches += 1;
  }

  async #wanted<K extends 'search' | 'elsewhere'>(
    own: number,
    kind: K,
    request: SearchRequest,
  ): Promise<Answers[K] | undefined> {
    const isWanted = () => own === this.#searches;
    if (!isWanted()) return undefined;
    try {
      const answer = await this.#ask<K>({ kind, place: this.#place, request });
      return isWanted() ? answer : undefined;
    } catch (error) {
      if (isWanted()) throw error;
      return undefined;
    }
  }

  async #ask<K extends keyof Answers>(question: Question): Promise<Answers[K]> {
    try {
      // The responder answers each kind of question with its own kind of answer.
      return (await within(this.#reach(question), patience)) as Answers[K];
    } catch (error) {
      if (error instanceof Unreachable) this.#end();
      throw error;
    }
  }

  #end(): void {
    const channel = this.#channel;
    this.#channel = undefined;
    channel?.end();
  }

  async #reach(question: Question): Promise<unknown> {
    try {
      this.#channel ??= workerChannel();
      return await this.#channel.ask(question);
    } catch (error) {
      if (!(error instanceof Unreachable) || !this.#mayRunHere) throw error;
      this.#channel = pageChannel();
      return this.#channel.ask(question);
    }
  }
}
