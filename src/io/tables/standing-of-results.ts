import { parseResult } from "../../documents/index.js";
import { startStanding, type Standing } from "../../report/index.js";
import { decoded } from "../decoded.js";
import { endWhereAsked } from "../interrupted.js";
import { readLines } from "../lines/read-lines.js";
import { inFile } from "../read/read-json.js";
import { refusePipe } from "../refuse-file.js";

/** What the results of a file rest on: it is read once for this alone. @throws {InputError} for the first line that is no result */
export async function standingOfResults(file: string, signal: AbortSignal | undefined): Promise<Standing> {
  refusePipe(file, "Sheets of OpenDocument say before their rows what these rest on, so the results are read twice.");
  const rest = startStanding();
  for await (const { lines } of readLines(file, signal)) {
    for (const { line, text } of lines) {
      endWhereAsked(signal);
      rest.add(inFile(file, () => parseResult(decoded(text)), line));
    }
  }
  return rest.standing();
}
