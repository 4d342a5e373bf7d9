/** Names of models, as workflows give them and endpoints answer with them. */

/** Is it one word of letters, digits and `. _ - / : @ +`, safe in every output and file? */
export function isModelId(text: string): boolean {
  return /^[\w./:@+-]{1,200}$/.test(text);
}
