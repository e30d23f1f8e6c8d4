import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readlinkSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { isPacked } from "../packed.js";

/** Enough of the name that a person sees whose draft it is, and short enough that the whole is a name of a file. */
const namePart = 30;
const pattern = /^\..*\.([0-9a-f]{8})\.(\d+)\.[0-9a-f]{8}\.seko-draft(\.gz)?$/u;

/** Where the numbers of processes mean the same: a folder may be shared by machines and by containers. */
const machine = createHash("sha256").update(`${hostname()} ${spaceOfProcesses()}`).digest("hex").slice(0, 8);

/** A name for a draft beside its file that no other has, and that says whether it is packed. */
export function newDraftName(target: string): string {
  const name = Array.from(basename(target)).slice(0, namePart).join("");
  const owner = `${machine}.${process.pid}.${randomBytes(4).toString("hex")}`;
  return join(dirname(target), `.${name}.${owner}.seko-draft${isPacked(target) ? ".gz" : ""}`);
}

/** Whether a file is a draft, which its name says. */
export function isDraft(path: string): boolean {
  return pattern.test(basename(path));
}

/** Removes the drafts that killed processes left in a folder. Those of running processes and of other machines stay. */
export function removeEndedDrafts(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, where, process = ""] = pattern.exec(name) ?? [];
    if (where !== machine) continue;
    const draft = join(folder, name);
    try {
      if (!isRunning(Number(process), draft)) rmSync(draft, { force: true });
    } catch {
      // Somebody else's, in a folder of many; it does not stand in the way.
    }
  }
}

function isRunning(id: number, draft: string): boolean {
  // Numbers of processes come again: in a container every run may have the same.
  if (id === process.pid) return statSync(draft).mtimeMs >= Date.now() - process.uptime() * 1000;
  try {
    process.kill(id, 0);
    return true;
  } catch (fault) {
    return !(fault instanceof Error && "code" in fault && fault.code === "ESRCH");
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function spaceOfProcesses(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}
