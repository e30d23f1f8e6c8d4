/** Keys of cases, schemes and results whose text is an id, or a list of ids. */
const idKeys = new Set([
  "answers",
  "area",
  "assessment",
  "case",
  "circumstance",
  "client",
  "condition",
  "group",
  "groups",
  "id",
  "input",
  "instrument",
  "level",
  "line",
  "paidBy",
  "place",
  "places",
  "relative",
  "rules",
  "scheme",
  "service",
  "source",
  "successors",
  "supersedes",
]);

/** A document with another name for every id. Free text, dates, kinds and numbers stay as they are. */
export function renamed<Document>(document: Document, rename: (id: string) => string): Document {
  return walk(document, "", rename) as Document; // of the same shape
}

function walk(value: unknown, key: string, rename: (id: string) => string): unknown {
  if (typeof value === "string") return idKeys.has(key) && !isStep(value, key) ? rename(value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => walk(item, key, rename));
  if (typeof value !== "object" || value === null) return value;
  const ofLevels = "kind" in value && value.kind === "level";
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      walk(inner, ofLevels && levelKeys.has(name) ? "level" : name, rename),
    ]),
  );
}

/** Keys of tests of levels whose text is the id of a level; of numbers, they are decimals. */
const levelKeys = new Set(["atLeast", "atMost"]);

/** Where the assessment decides, or the client has died, a reason names that instead of a condition. */
function isStep(value: string, key: string): boolean {
  return (value === "assess" || value === "death") && (key === "condition" || key === "rules");
}
