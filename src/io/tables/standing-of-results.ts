import { startStanding, type Standing } from "../../report/index.js";
import { endWhereAsked } from "../interrupted.js";
import { readLines } from "../lines/read-lines.js";
import { refusePipe } from "../refuse-file.js";
import { resultOfLine } from "./result-of-line.js";

/** What the results of a file rest on: it is read once for this alone. @throws {InputError} for the first line that is no result */
export async function standingOfResults(file: string, signal: AbortSignal | undefined): Promise<Standing> {
  refusePipe(file, "Sheets of OpenDocument say before their rows what these rest on, so the results are read twice.");
  const rest = startStanding();
  for await (const { lines } of readLines(file, signal)) {
    for (const line of lines) {
      endWhereAsked(signal);
      rest.add(resultOfLine(file, line));
    }
  }
  return rest.standing();
}
