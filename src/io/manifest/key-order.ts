/** Keys that no document may have. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** More objects than this with other keys are rare, and are put in order one by one. */
const mostShapes = 32;

/** Keys as they stand, and their places in the order of code units; undefined where a key stands twice or may not stand at all. */
export interface Shape {
  readonly keys: readonly string[];
  readonly order: readonly number[] | undefined;
}

/** In which order keys stand in canonical JSON. Most objects have the keys of one before. */
export function orderOf(keys: readonly string[], shapes: Shape[]): Shape["order"] {
  const known = shapes.find((shape) => hasKeys(shape, keys));
  if (known !== undefined) return known.order;
  const order = [...keys.keys()].sort((left, right) => ((keys[left] ?? "") < (keys[right] ?? "") ? -1 : 1));
  const isCertain = new Set(keys).size === keys.length && !keys.some((key) => forbidden.has(key));
  const shape = { keys, order: isCertain ? order : undefined };
  if (shapes.length < mostShapes) shapes.push(shape);
  return shape.order;
}

function hasKeys(shape: Shape, keys: readonly string[]): boolean {
  if (shape.keys.length !== keys.length) return false;
  for (let index = 0; index < keys.length; index += 1) if (shape.keys[index] !== keys[index]) return false;
  return true;
}
