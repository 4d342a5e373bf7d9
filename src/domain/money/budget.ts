/** What is left of the limit. Every call reserves its worst case before it is sent and is settled after it. */

import type { Nano } from "./money.ts";

/** Money set aside for one call that has not been settled yet. */
export type Reservation = { readonly id: number; readonly amount: Nano };

/**
 * Keeps `spent + reserved ≤ limit` for everything it grants. Only a settlement above its reservation
 * (the endpoint billed more than the worst case) can take the sum over the limit, and then nothing
 * more is granted.
 */
export class Budget {
  readonly limit: Nano;
  #spent: Nano = 0;
  #nextId = 1;
  readonly #reservations = new Map<number, Nano>();

  constructor(limit: Nano) {
    this.limit = limit;
  }

  get spent(): Nano {
    return this.#spent;
  }

  /** What is set aside for calls that have not been settled. */
  get reserved(): Nano {
    let reserved = 0;
    for (const amount of this.#reservations.values()) reserved += amount;
    return reserved;
  }

  /** What neither was spent nor is set aside; never below zero. */
  get left(): Nano {
    return Math.max(0, this.limit - this.#spent - this.reserved);
  }

  /** Sets money aside, or returns `null` when it is not there. */
  reserve(amount: Nano): Reservation | null {
    // Over the limit nothing is free, not even a call without a price; and what is no number is no amount.
    if (this.#spent > this.limit || !(amount <= this.left)) return null;
    const reservation = { id: this.#nextId, amount };
    this.#nextId += 1;
    this.#reservations.set(reservation.id, amount);
    return reservation;
  }

  /** Books what the call really cost and frees the rest of its reservation. */
  settle(reservation: Reservation, cost: Nano): void {
    this.#reservations.delete(reservation.id);
    this.#spent += cost;
  }

  /** Frees a reservation whose call was never sent. */
  release(reservation: Reservation): void {
    this.#reservations.delete(reservation.id);
  }
}
