/**
 * The texts at the ends of a document by their paths, to say where two documents differ: `lines.physio.months[3].cost`. Members of a
 * list are told by id, month or name of the case where each has its own, otherwise by their place.
 */
export function leavesOf(document: unknown): Readonly<Record<string, string>> {
  const leaves: Record<string, string> = {};
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) {
      leaves[path] = typeof value === "string" ? value : JSON.stringify(value);
    } else if (Array.isArray(value)) {
      const names = value.map((each, index) => memberPath(path, each, index));
      const areOwn = new Set(names).size === names.length;
      for (const [index, each] of value.entries()) visit(each, areOwn ? (names[index] ?? path) : `${path}[${index}]`);
    } else {
      for (const [key, inner] of Object.entries(value)) visit(inner, path === "" ? key : `${path}.${key}`);
    }
  };
  visit(document, "");
  return leaves;
}

function memberPath(path: string, member: unknown, index: number): string {
  if (typeof member === "object" && member !== null) {
    const { id, month } = member as Readonly<Record<string, unknown>>;
    if (typeof id === "string") return `${path}.${id}`;
    if (typeof month === "string") return `${path}.${month}`;
  }
  return `${path}[${index}]`;
}
