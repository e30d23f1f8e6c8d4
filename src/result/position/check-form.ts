import { joinPaths, pathOf, received, unknownKeys, unknownWord, type Issue } from "../../errors/index.js";

const keys = ["$schema", "schemaVersion", "kind", "client", "scheme", "through", "knownOn", "origin"];
const lists = ["limits", "runs", "begun", "budgets", "paidOfYear"];
const ofPerson = ["paidForLife", "means", "shared"];

/**
 * Whether a value has the form of a position as far as reading it needs: a program without types may give any. Each of its values is
 * looked at where it is read.
 *
 * @param issues where every issue is added
 */
export function hasForm(value: unknown, path: string, issues: Issue[]): boolean {
  const before = issues.length;
  const refuse = (code: string, key: string, expected: string, got: unknown) =>
    void issues.push({ code, path: joinPaths(path, key), expected, received: received(got) });
  if (!isHolder(value)) {
    refuse("wrong-type", "", "a position", value);
    return false;
  }
  issues.push(...unknownKeys(value, [...keys, ...lists, "person", "month"], path));
  if (value["kind"] !== "position") refuse("wrong-value", "kind", '"position"', value["kind"]);
  const { origin, scheme, person, month } = value;
  const origins = ["calculated", "stated", "assumed"];
  if (!origins.some((each) => each === origin)) issues.push(unknownWord(origin, origins, joinPaths(path, "origin")));
  const objects = { scheme, person: person ?? {}, month: month ?? {} };
  for (const [key, each] of Object.entries(objects)) {
    if (!isHolder(each)) refuse("wrong-type", key, "an object", each);
  }
  const owner = isHolder(person) ? person : {};
  issues.push(...unknownKeys(owner, ofPerson, joinPaths(path, "person")));
  const found: readonly (readonly [string, unknown])[] = [
    ...lists.map((key) => [key, value[key]] as const),
    ...ofPerson.slice(1).map((key) => [pathOf("person", key), owner[key]] as const),
    ...(isHolder(month) ? [["month.lines", month["lines"]] as const] : []),
  ];
  const shown = isHolder(month) && month["elsewhere"] !== undefined ? month["elsewhere"] : [];
  for (const [key, list] of [...found, ["month.elsewhere", shown] as const]) {
    if (list === undefined && key !== "month.lines") continue;
    if (!Array.isArray(list)) refuse("wrong-type", key, "a list", list);
    else
      list.forEach((each: unknown, index) => {
        const place = `${key}[${index}]`;
        if (!isHolder(each)) refuse("wrong-type", place, "an object", each);
        else if (
          "limit" in each &&
          key !== "runs" &&
          !isListOfObjects(key === "limits" ? (each["used"] ?? []) : each["used"])
        ) {
          refuse("wrong-type", `${place}.used`, "a list of objects", each["used"]);
        }
      });
  }
  return issues.length === before;
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isHolder);
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
