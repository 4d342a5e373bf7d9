/** Answers of the fake GitHub, and the refusals in GitHub's own shapes. */

export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly body: string | Buffer;
};

/** One entry of `errors` in the long form of a 422. */
export type FieldError = {
  readonly resource: string;
  readonly code: string;
  readonly field: string;
  readonly message?: string;
};

type RefusalDetails = {
  readonly message: string;
  readonly errors?: readonly (string | FieldError)[];
  readonly documentation?: string;
};

const JSON_TYPE = "application/json; charset=utf-8";

export function answerJson(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers, contentType: JSON_TYPE, body: JSON.stringify(value) };
}

export function answerBytes(body: string | Buffer, contentType: string): Answer {
  return { status: 200, contentType, body };
}

export function answerNothing(status: number): Answer {
  return { status, body: "" };
}

/** Thrown by a handler that does not do what it was asked; nothing was changed. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly answer: Answer;

  constructor(status: number, details: RefusalDetails) {
    super(details.message);
    this.answer = answerJson(status, {
      message: details.message,
      ...(details.errors ? { errors: details.errors } : {}),
      documentation_url: `https://docs.github.com/rest${details.documentation ?? ""}`,
      status: String(status),
    });
  }
}

export function notFound(): Refusal {
  return new Refusal(404, { message: "Not Found" });
}

export function forbidden(message: string): Refusal {
  return new Refusal(403, { message });
}

export function lackOfPermission(): Refusal {
  return forbidden("Resource not accessible by integration");
}

/** The short form of a 422, as create-review and its neighbours give it: `errors` holds plain sentences. */
export function unprocessable(...errors: readonly string[]): Refusal {
  return new Refusal(422, {
    message: "Unprocessable Entity",
    errors,
    documentation: "/pulls/reviews#create-a-review-for-a-pull-request",
  });
}

/** The long form of a 422, as comments give it: `errors` holds objects. */
export function invalid(...errors: readonly FieldError[]): Refusal {
  return new Refusal(422, { message: "Validation Failed", errors });
}
