/** What is wrong, in the line of the text in which it is. */
export type Problem = { readonly line: number; readonly rule: string; readonly message: string };
