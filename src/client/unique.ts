import { pathOf, received, type Issue } from "../errors/index.js";

/** Adds an issue for every id that stands a second time in a list. */
export function checkUniqueIds(items: readonly { readonly id: string }[], issues: Issue[], list: string): void {
  for (let index = 1; index < items.length; index += 1) {
    const id = items[index]?.id;
    const first = items.findIndex((item) => item.id === id);
    if (first === index) continue;
    issues.push({
      code: "duplicate-id",
      path: pathOf(...list.split("."), index, "id"),
      expected: "an id that no other entry of the list has",
      received: received(id),
      hint: `${pathOf(...list.split("."), first)} has it too.`,
    });
  }
}
