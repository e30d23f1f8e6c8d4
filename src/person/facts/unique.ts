import { received, type Issue } from "../../errors/index.js";

/** Up to so many ids are compared each with each, which takes less time than a map of them. */
const few = 8;

/** Adds an issue for every id that stands a second time in a list. */
export function checkUniqueIds(items: readonly { readonly id: string }[], issues: Issue[], list: string): void {
  if (items.length < 2 || (items.length <= few && allDiffer(items))) return;
  const firsts = new Map<string, number>();
  for (let index = 0; index < items.length; index += 1) {
    const id = items[index]?.id ?? "";
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, index);
    else issues.push(duplicateId(id, first, index, list));
  }
}

/** Whether each id stands once in a list; for short ones. */
export function allDiffer(items: readonly { readonly id: string }[]): boolean {
  for (let index = 1; index < items.length; index += 1) {
    const id = items[index]?.id;
    for (let before = 0; before < index; before += 1) if (items[before]?.id === id) return false;
  }
  return true;
}

/** The issue for an id that stands a second time in a list, with the entry that has it too. */
export function duplicateId(id: string, first: number, index: number, list: string): Issue {
  return {
    code: "duplicate-id",
    path: `${list}[${index}].id`,
    expected: "an id that no other entry of the list has",
    received: received(id),
    hint: `${list}[${first}] has it too.`,
  };
}
