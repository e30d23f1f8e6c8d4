import type { Terminal } from "../terminal.js";

/** Does work that a signal can end, which leaves it to the work how. */
export async function interruptible<Value>(
  { onInterrupt }: Terminal,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const release = onInterrupt?.((signal) => {
    controller.abort(signal);
  });
  try {
    return await work(controller.signal);
  } finally {
    release?.();
  }
}
