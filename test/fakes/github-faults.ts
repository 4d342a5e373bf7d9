/** Scripted trouble: what the fake GitHub answers instead of the truth, or after having done the work. */

type Trouble =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** An object is sent as JSON, a string as HTML. */
      readonly body?: string | object;
    }
  /** No answer ever. */
  | { readonly hang: true }
  /** The connection ends without an answer. */
  | { readonly cut: true };

export type Fault = Trouble & {
  /** Any method when left out. */
  readonly method?: string;
  /** Tried on the path alone and on path and query. */
  readonly path: RegExp;
  readonly accept?: RegExp;
  /** How many requests meet it, the first ones that match. Default 1. */
  readonly times?: number;
  /** The request is carried out first; only its answer is lost. */
  readonly afterSuccess?: true;
};

type Place = Pick<Fault, "method" | "path" | "times">;

const LIMIT_URL = "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";

/** GitHub's secondary rate limit. Without `retryAfterSeconds` the header is left out, as it often is. */
export function secondaryLimit(
  place: Place,
  {
    status,
    retryAfterSeconds,
  }: { readonly status: 403 | 429; readonly retryAfterSeconds?: number },
): Fault {
  const message =
    "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  const headers = { "retry-after": String(retryAfterSeconds) };
  return {
    ...place,
    status,
    ...(retryAfterSeconds === undefined ? {} : { headers }),
    body: { message, documentation_url: LIMIT_URL, status: String(status) },
  };
}

/** A 502 with a page of HTML; with `afterSuccess`, only after the work was done. */
export function badGateway(place: Place & Pick<Fault, "afterSuccess">): Fault {
  return { ...place, status: 502, body: "<html><h1>502 Bad Gateway</h1></html>" };
}

export type FaultScript = {
  /** The trouble that this request meets, which is used up by it; `null` for none. */
  take(request: FaultRequest): Fault | null;
  add(fault: Fault): void;
};
type FaultRequest = {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly accept: string;
};

export function makeFaultScript(faults: readonly Fault[]): FaultScript {
  const left = new Map(faults.map((fault) => [fault, fault.times ?? 1]));
  return {
    add: (fault) => left.set(fault, fault.times ?? 1),
    take: (request) => {
      for (const [fault, times] of left) {
        if (times <= 0 || !meets(fault, request)) continue;
        left.set(fault, times - 1);
        return fault;
      }
      return null;
    },
  };
}

function meets(fault: Fault, { method, path, search, accept }: FaultRequest): boolean {
  const places = [path, `${path}${search}`];
  return (
    (fault.method ?? method) === method &&
    places.some((place) => place.search(fault.path) >= 0) &&
    (fault.accept === undefined || accept.search(fault.accept) >= 0)
  );
}
