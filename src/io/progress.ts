/** Where progress is shown: standard error, or something like it. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** What progress may be told besides the total. */
export interface ProgressOptions {
  /** What is counted, such as `"clients"`. */
  readonly unit?: string;
  /** Left out, standard error. */
  readonly stream?: ProgressStream;
  /** The clock in milliseconds; left out, the machine's. */
  readonly now?: () => number;
}

/** A piece of work that tells how far it is. */
export interface Progress {
  /** So many more are done; left out, one. */
  advance(count?: number): void;
  /** How many there are to do is now known, or known better. */
  expect(total: number): void;
  /** The work is over: the bar goes away. */
  finish(): void;
}

/** Short work shows nothing; long work is drawn often enough to be seen moving, and not more often. */
const quietMilliseconds = 400;
const drawMilliseconds = 100;
const barWidth = 24;

/**
 * A progress bar with rate and time left, on standard error and only where that is a terminal, so that logs and pipes stay
 * clean. It appears when the work takes longer than a moment and is gone when it is over.
 *
 * @param total how many there are to do, as far as is known; 0 where it is not known yet, and then no share is shown
 *
 * @example
 * const progress = createProgress(cases.length, { unit: "clients" });
 * for (const each of cases) {
 *   results.push(calculate(each, compiled));
 *   progress.advance();
 * }
 * progress.finish();
 */
export function createProgress(total: number, options: ProgressOptions = {}): Progress {
  const { unit = "", stream = process.stderr, now = () => performance.now() } = options;
  if (stream.isTTY !== true) return silent;
  const start = now();
  let done = 0;
  let expected = total;
  let next = start + quietMilliseconds;
  let drawn = false;
  return {
    advance(count = 1) {
      done += count;
      const time = now();
      if (time < next) return;
      next = time + drawMilliseconds;
      drawn = true;
      stream.write(`\r\u001b[2K${bar(done, expected, unit, (time - start) / 1000)}`);
    },
    expect(better) {
      expected = better;
    },
    finish() {
      if (drawn) stream.write("\r\u001b[2K");
      drawn = false;
    },
  };
}

const silent: Progress = { advance: () => undefined, expect: () => undefined, finish: () => undefined };

function bar(done: number, total: number, unit: string, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  if (total === 0) return `${`${done} ${unit}`.trimEnd()}, ${Math.round(rate)}/s`;
  const share = Math.min(1, done / total);
  const filled = Math.floor(share * barWidth);
  const left = rate > 0 ? `, ${duration((total - done) / rate)} left` : "";
  const counted = `${done} of ${total} ${unit}`.trimEnd();
  return `[${"#".repeat(filled)}${"-".repeat(barWidth - filled)}] ${Math.floor(share * 100)} % ${counted}, ${Math.round(rate)}/s${left}`;
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
