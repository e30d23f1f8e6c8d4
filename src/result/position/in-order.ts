/** By line, and of one line by month; as they are within a month. */
export function inOrder<Part extends { readonly line: number; readonly month: number }>(
  parts: readonly Part[],
): readonly Part[] {
  return [...parts].sort((left, right) => left.line - right.line || left.month - right.month);
}
