const ending = ".partial";

/** The name under which the beginning of a file is kept whose run was ended on its way. */
export function partialOf(path: string): string {
  return `${path}${ending}`;
}

/** Whether a file is only a beginning, which its name says. */
export function isPartial(path: string): boolean {
  return path.toLowerCase().endsWith(ending);
}
