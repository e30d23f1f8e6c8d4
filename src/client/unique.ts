import { received, type Issue } from "../errors/index.js";

/** Adds an issue for every id that stands a second time in a list. */
export function checkUniqueIds(items: readonly { readonly id: string }[], issues: Issue[], list: string): void {
  if (items.length < 2) return;
  const firsts = new Map<string, number>();
  for (let index = 0; index < items.length; index += 1) {
    const id = items[index]?.id ?? "";
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, index);
    else issues.push(duplicate(id, first, index, list));
  }
}

function duplicate(id: string, first: number, index: number, list: string): Issue {
  return {
    code: "duplicate-id",
    path: `${list}[${index}].id`,
    expected: "an id that no other entry of the list has",
    received: received(id),
    hint: `${list}[${first}] has it too.`,
  };
}
