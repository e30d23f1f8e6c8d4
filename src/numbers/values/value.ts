/** Whether a value carries the mark of a value class. Copies of a class from two builds share the mark, not the constructor. */
export function isMarked(value: unknown, brand: symbol): boolean {
  return typeof value === "object" && value !== null && (value as Readonly<Record<symbol, unknown>>)[brand] === true;
}

/** Behind `valueOf`: operators such as `<` and `+` would compare and join the texts, and be wrong without a sign of it. */
export function refuseOperators(): never {
  throw new TypeError("Operators do not work on exact values: use compare(), add() or their integers");
}
