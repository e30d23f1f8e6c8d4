/** How many values a case or scheme may hold. The largest known schemes have a tenth of it. */
export const mostValues = 250_000;

/** Whether a document holds so many values that to list what is wrong with each could exhaust the memory. */
export function holdsTooMany(document: unknown): boolean {
  const open: unknown[] = [document];
  for (let count = 0; open.length > 0; count += 1) {
    if (count + open.length > mostValues) return true;
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    for (const inner of Object.values(value) as unknown[]) open.push(inner);
  }
  return false;
}
