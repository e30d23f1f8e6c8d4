import type { Statement } from "../statement/statement-document.js";

/** What differences mean for the person, one sentence each. */
export function differenceSentences(
  { earlier }: Statement,
  nameOf: (line: string) => string,
  say: (key: "due" | "to-be-decided", amount: string) => string,
): readonly string[] {
  return earlier.flatMap(({ state, outOfPocket, serviceMonth, line }) => {
    switch (state) {
      case "none":
        return [];
      case "due":
      case "to-be-decided":
        return [`${serviceMonth}, ${nameOf(line)}: ${say(state, outOfPocket.replace("-", ""))}`];
    }
  });
}
