/** Keeps the last few values that took time to make; one that failed is made again. */
export class Bounded<Value> {
  readonly #most: number;
  readonly #kept = new Map<string, Promise<Value>>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    const value = make();
    this.#kept.set(key, value);
    value.catch(() => this.#kept.delete(key));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(oldest);
    }
    return value;
  }
}
