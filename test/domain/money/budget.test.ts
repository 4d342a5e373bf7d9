import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Budget, type Reservation } from "../../../src/domain/money/budget.ts";

describe("a budget", () => {
  it("grants what is there to the last nano and not one more", () => {
    const budget = new Budget(100);
    expect(budget.reserve(60)).not.toBeNull();
    expect(budget.reserve(41)).toBeNull();
    expect(budget.reserve(40)).not.toBeNull();
    expect(budget.left).toBe(0);
  });

  it("frees what a request did not need", () => {
    const budget = new Budget(100);
    const reservation = budget.reserve(80)!;
    budget.settle(reservation, 30);
    expect([budget.spent, budget.left]).toEqual([30, 70]);
  });

  it("frees all of a request that was never sent, once", () => {
    const budget = new Budget(100);
    const first = budget.reserve(80)!;
    budget.release(first);
    budget.release(first);
    expect([budget.spent, budget.left]).toEqual([0, 100]);
  });

  it("grants nothing more after an endpoint billed above the limit", () => {
    const budget = new Budget(100);
    budget.settle(budget.reserve(50)!, 130);
    expect([budget.spent, budget.left]).toEqual([130, 0]);
    expect(budget.reserve(1)).toBeNull();
    expect(budget.reserve(0)).toBeNull();
  });

  it("grants nothing for an amount that is no number", () => {
    expect(new Budget(100).reserve(Number.NaN)).toBeNull();
    expect(new Budget(100).reserve(Number.POSITIVE_INFINITY)).toBeNull();
  });
});

type Action =
  | { readonly kind: "reserve"; readonly amount: number }
  | { readonly kind: "settle" | "release"; readonly which: number; readonly share: number };

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant("reserve" as const), amount: fc.nat(60) }),
  fc.record({
    kind: fc.constantFrom("settle" as const, "release" as const),
    which: fc.nat(),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);

describe("over any sequence of requests", () => {
  it("grants only what the limit leaves, so the sum spent never exceeds the limit", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.array(anyAction, { maxLength: 60 }), (limit, actions) => {
        const budget = new Budget(limit);
        const open: Reservation[] = [];
        let spent = 0;
        const wrong: string[] = [];
        for (const action of actions) {
          const reserved = open.reduce((sum, { amount }) => sum + amount, 0);
          if (action.kind === "reserve") {
            const granted = budget.reserve(action.amount);
            const isThere = action.amount <= limit - spent - reserved;
            if ((granted !== null) !== isThere) wrong.push(`reserve ${action.amount}`);
            if (granted) open.push(granted);
            continue;
          }
          const [reservation] = open.splice(action.which % Math.max(1, open.length), 1);
          if (!reservation) continue;
          if (action.kind === "release") budget.release(reservation);
          else {
            const cost = Math.floor(reservation.amount * action.share);
            budget.settle(reservation, cost);
            spent += cost;
          }
        }
        expect(wrong).toEqual([]);
        const reserved = open.reduce((sum, { amount }) => sum + amount, 0);
        expect(budget.spent).toBe(spent);
        expect(budget.spent + reserved).toBeLessThanOrEqual(limit);
        expect(budget.left).toBe(limit - spent - reserved);
      }),
    );
  });
});
