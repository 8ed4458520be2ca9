import type { FinderData } from '../data.ts';
import { Directory } from '../directory.ts';

/** The data of the directory, loaded when it is first asked for. */
export class DirectoryData {
  readonly #address: string;
  #loading: Promise<Directory> | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  /** Whether it is loaded, or on its way. */
  get isBegun(): boolean {
    return this.#loading !== undefined;
  }

  /** @throws when it cannot be loaded; the next call tries again */
  load(): Promise<Directory> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #fetch(): Promise<Directory> {
    const response = await fetch(this.#address);
    if (!response.ok) throw new Error(`${this.#address} answers ${String(response.status)}`);
    // Written by src/feeds/finder.ts.
    return new Directory((await response.json()) as FinderData);
  }
}
