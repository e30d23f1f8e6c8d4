import { InputError, isInputError, received } from "seko";
import { explain, type Explanation, type ExplainOptions } from "seko/explanation";
import { issueInCase } from "seko/io";
import { readRequest, type CalculateRequest } from "./calculate-file.js";

/**
 * Reads the files that a request names and explains its one case.
 *
 * @throws {InputError} with every issue of every file, and where the file holds several cases and none is chosen
 */
export function explainFile(request: CalculateRequest, options: ExplainOptions): Explanation {
  const { read, indexes, compiled } = readRequest(request);
  const [index, ...others] = indexes;
  const document = index === undefined ? undefined : read.cases[index];
  if (index === undefined || document === undefined || others.length > 0) throw oneCase(read.cases.length);
  try {
    return explain(document, compiled, options);
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw new InputError(
      error.issues.map((issue) => (isArgument(issue.path) ? issue : issueInCase(read, index, issue))),
    );
  }
}

/** Whether an issue is about an argument of the command, and not about the case. */
function isArgument(path: string): boolean {
  return path === "amount" || path === "knownOn";
}

function oneCase(count: number): InputError {
  const expected = "the id of the one case that is asked about";
  const hint = `The file holds ${received(count).replace("the number ", "")} cases.`;
  return new InputError([{ code: "one-case", path: "--case", expected, received: "nothing", hint }]);
}
