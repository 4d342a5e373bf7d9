/** What was asked of the outside and what it said, call by call, so that the same can be said again. */

import { toPlain } from "./plain.ts";

/** One call. `failed` tells that `result` was thrown. */
export type Entry = {
  /** Object and method: `github.createReview`. */
  readonly of: string;
  readonly args: readonly unknown[];
  readonly result: unknown;
  readonly failed?: true;
  readonly isAsync?: true;
};

type Outcome = Pick<Entry, "result" | "failed" | "isAsync">;

export type Tape = {
  /** In the order in which the calls were made. */
  readonly entries: readonly Entry[];
  /** From now on calls are kept; those before are only handed through. */
  readonly start: () => void;
  /** The object that is to be used in place of `target`, so that its calls are kept. */
  readonly record: <T extends object>(name: string, target: T) => T;
};

/** Calls under way when the tape is read are not on it. `onCall` hears of each as it begins. */
export function createTape(onCall: () => void): Tape {
  const slots: (Entry | null)[] = [];
  let isRunning = false;
  return {
    start: () => {
      isRunning = true;
    },
    get entries() {
      return slots.filter((entry) => entry !== null);
    },
    record: (name, target) =>
      mapMethods(target, (method, call) => (...args) => {
        if (!isRunning) return call(...args);
        const slot = slots.push(null) - 1;
        onCall();
        const keep = (outcome: Outcome) => {
          slots[slot] = { of: `${name}.${method}`, args, ...outcome };
        };
        return follow(() => call(...args), keep);
      }),
  };
}

type Call = (...args: readonly unknown[]) => unknown;

/** The object with each of its methods replaced. */
function mapMethods<T extends object>(target: T, change: (name: string, call: Call) => Call): T {
  const entries = Object.entries(target).map(([name, value]: [string, unknown]) =>
    typeof value === "function"
      ? [name, change(name, (...args) => Reflect.apply(value, target, args))]
      : [name, value],
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same names, each with what it had or a call of it
  return Object.fromEntries(entries) as T;
}

function follow(call: () => unknown, keep: (outcome: Outcome) => void): unknown {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    keep({ result: error, failed: true });
    throw error;
  }
  if (!(result instanceof Promise)) {
    keep({ result });
    return result;
  }
  return result.then(
    (value: unknown) => {
      keep({ result: value, isAsync: true });
      return value;
    },
    (error: unknown) => {
      keep({ result: error, failed: true, isAsync: true });
      throw error;
    },
  );
}

export type Player = {
  /**
   * An object whose methods answer from the tape: what the same call was answered, else what `otherwise` says.
   * `otherwise` has all of its methods.
   */
  readonly play: <T extends object>(name: string, otherwise: T) => T;
};

/**
 * Equal calls get their answers in the order of the tape, and the last one again when they are used up. `isNear` tells
 * for which methods the answer to another call will do. `onCall` hears of each call.
 */
export function createPlayer(
  entries: readonly Entry[],
  options: { readonly isNear: (of: string) => boolean; readonly onCall: () => void },
): Player {
  const left = new Set(entries);
  const byKey = Map.groupBy(entries, ({ of, args }) => keyOf(of, args));
  const answer = (of: string, args: readonly unknown[]): Entry | null => {
    const equal = byKey.get(keyOf(of, args)) ?? [];
    const near = options.isNear(of) ? entries.filter((entry) => entry.of === of) : [];
    const found = [...equal, ...near].find((entry) => left.has(entry)) ?? equal.at(-1) ?? null;
    if (found) left.delete(found);
    return found;
  };
  return {
    play: (name, otherwise) =>
      mapMethods(otherwise, (method, call) => (...args) => {
        options.onCall();
        const entry = answer(`${name}.${method}`, args);
        if (!entry) return call(...args);
        if (!entry.isAsync) return entry.failed ? raise(entry.result) : entry.result;
        return entry.failed ? Promise.reject(entry.result) : Promise.resolve(entry.result);
      }),
  };
}

function raise(error: unknown): never {
  throw error;
}

function keyOf(name: string, args: readonly unknown[]): string {
  return `${name} ${JSON.stringify(toPlain(args))}`;
}
