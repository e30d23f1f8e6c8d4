/** The ids of the sources that a document names anywhere. */
export function sourcesNamed(document: unknown, named = new Set<string>()): ReadonlySet<string> {
  if (typeof document !== "object" || document === null) return named;
  for (const [key, value] of Object.entries(document)) {
    if (key === "source" && typeof value === "string") named.add(value);
    else sourcesNamed(value, named);
  }
  return named;
}
