import type { Imports } from "./imports.js";

/**
 * The circles of an import graph: groups of files of which each reaches every other.
 *
 * @param imports what each file imports; files that no entry stands for are passed over
 * @returns the files of each circle in order, and the circles by their first file; empty where there is none
 */
export function circlesOf(imports: Imports): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    let low = order.size - 1;
    path.push(file);
    for (const target of imports.get(file) ?? []) {
      if (!imports.has(target)) continue;
      if (!order.has(target)) visit(target);
      if (path.includes(target)) low = Math.min(low, lowest.get(target) ?? order.get(target) ?? low);
    }
    lowest.set(file, low);
    if (low !== order.get(file)) return;
    const circle = path.splice(path.indexOf(file));
    if (circle.length > 1 || (imports.get(file) ?? []).includes(file)) circles.push(circle.sort());
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles.sort(([left = ""], [right = ""]) => (left < right ? -1 : 1));
}
