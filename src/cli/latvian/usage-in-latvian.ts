import { ofUsage } from "./texts/of-usage.js";
import { closestFirst, filled } from "./patterns.js";

const texts = closestFirst(ofUsage);

/** What is said of arguments, in Latvian, line by line. A line without Latvian, such as one of a help, stays as it is. */
export function usageInLatvian(lines: string): string {
  return lines.split("\n").map(lineInLatvian).join("\n");
}

function lineInLatvian(line: string): string {
  for (const { pattern, latvian } of texts) {
    const found = pattern.exec(line);
    // What reads a value says a sentence of its own behind that of the library.
    if (found !== null) return filled(latvian, found.slice(1), lineInLatvian);
  }
  return line;
}
