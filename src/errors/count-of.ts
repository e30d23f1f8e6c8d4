/**
 * A number of things, in the words of a message: `1 result`, `2 results`, `0 entries`.
 *
 * @param count how many
 * @param thing one of them, as in "1 result"
 * @param things several of them, where that is not `thing` with an s
 */
export function countOf(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`;
}
