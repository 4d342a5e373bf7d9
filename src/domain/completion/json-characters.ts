/** The characters JSON is made of, as the numbers a scanner compares. */

export const QUOTE = 0x22;
export const APOSTROPHE = 0x27;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_ARRAY = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_ARRAY = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;

export function isSpace(character: number): boolean {
  return character === 0x20 || (character >= 0x09 && character <= 0x0d);
}

/** A letter, a digit or `_`. */
export function isKeyCharacter(character: number): boolean {
  if (character >= 0x30 && character <= 0x39) return true;
  const lower = character | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || character === 0x5f;
}
