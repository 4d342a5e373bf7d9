/** Pages of a list, with links as GitHub writes them: by the repository's number, never by its name. */

import { answerJson, type Answer } from "./github-answer.ts";
import type { Context } from "./github-context.ts";

const DEFAULT_PER_PAGE = 30;
const MAX_PER_PAGE = 100;

export type Page<T> = {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
  readonly number: number;
};

/** Cuts the page out of `all` that the query asks for. */
export function paginate<T>(context: Context, all: readonly T[]): Page<T> {
  const size = Math.min(readCount(context.query, "per_page") ?? DEFAULT_PER_PAGE, MAX_PER_PAGE);
  const number = readCount(context.query, "page") ?? 1;
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = renderLink(context, { number, last });
  return {
    items: all.slice((number - 1) * size, number * size),
    headers: link === "" ? {} : { link },
    number,
  };
}

/** A whole list as a page of JSON. */
export function answerPage<T>(
  context: Context,
  all: readonly T[],
  render: (item: T) => unknown,
): Answer {
  const { items, headers } = paginate(context, all);
  return answerJson(200, items.map(render), headers);
}

function readCount(query: URLSearchParams, key: string): number | null {
  const value = Number(query.get(key) ?? "");
  return Number.isInteger(value) && value > 0 ? value : null;
}

function renderLink(
  context: Context,
  { number, last }: { readonly number: number; readonly last: number },
): string {
  const path = context.path.replace(
    /^\/repos\/[^/]+\/[^/]+/,
    `/repositories/${context.world.repositoryId}`,
  );
  const link = (page: number, relation: string): string => {
    const query = new URLSearchParams(context.query);
    query.set("page", String(page));
    return `<${context.api}${path}?${query.toString()}>; rel="${relation}"`;
  };
  const back = number > 1 ? [link(number - 1, "prev")] : [];
  const on = number < last ? [link(number + 1, "next"), link(last, "last")] : [];
  const first = number > 1 ? [link(1, "first")] : [];
  return [...back, ...on, ...first].join(", ");
}
