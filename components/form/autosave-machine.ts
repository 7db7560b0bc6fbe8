export type SaveAnswer<T> =
  | { ok: true; version: number }
  /** Somebody else saved meanwhile: their data and version. */
  | { conflict: true; theirs: T; version: number }
  /** `final` refusals (no permission, closed) are not tried again by themselves. */
  | { error: string; final?: boolean };

export type AutosaveStatus<T> =
  | { state: "idle" | "pending" | "saving" }
  | { state: "saved"; at: Date }
  | { state: "retrying" | "failed"; reason: string }
  | { state: "offline" }
  | { state: "conflict"; theirs: T; version: number };

export type LocalCopy<T> = { data: T; version: number; at: string };

export type AutosaveEnvironment = {
  now: () => Date;
  later: (run: () => void, milliseconds: number) => unknown;
  cancel: (handle: unknown) => void;
  isOnline: () => boolean;
  store: { read: () => string | null; write: (text: string) => void; clear: () => void };
};

const retryAfter = [2_000, 5_000, 15_000, 30_000, 60_000];

/**
 * Saves what was typed, a moment after the typing stops; one save at a time, always the newest data, on top of the
 * version last acknowledged. A copy stays in the browser until the server has acknowledged it.
 */
export class AutosaveMachine<T> {
  status: AutosaveStatus<T> = { state: "idle" };
  private data: T | undefined;
  private acknowledged: string;
  /** What to say again when a change is taken back before it was sent. */
  private settled: AutosaveStatus<T> = { state: "idle" };
  private inFlight: Promise<void> | undefined;
  private attempts = 0;
  private timer: unknown;
  private stopped = false;

  constructor(
    private version: number,
    initial: T,
    private readonly save: (data: T, version: number) => Promise<SaveAnswer<T>>,
    private readonly onChange: (status: AutosaveStatus<T>) => void,
    private readonly environment: AutosaveEnvironment,
    private readonly delay = 1_500,
  ) {
    this.acknowledged = JSON.stringify(initial);
  }

  /** Whether leaving now would lose what the server has not seen. */
  get unsaved(): boolean {
    return this.inFlight !== undefined || (this.data !== undefined && JSON.stringify(this.data) !== this.acknowledged);
  }

  change(data: T): void {
    this.data = data;
    if (this.status.state === "conflict") return;
    if (!this.unsaved) return this.settle();
    this.keepCopy();
    this.attempts = 0;
    if (this.inFlight) return;
    if (this.status.state !== "offline") this.set({ state: "pending" });
    this.schedule(this.delay);
  }

  /** Saves at once: before leaving the section, on Ctrl+S, when the connection is back. A save under way is waited for. */
  async flush(): Promise<void> {
    this.clearTimer();
    if (this.stopped) return;
    if (this.inFlight) await this.inFlight;
    if (this.inFlight || !this.unsaved || this.status.state === "conflict") return;
    this.clearTimer();
    this.inFlight = this.saveOnce();
    await this.inFlight;
  }

  private async saveOnce(): Promise<void> {
    const data = this.data as T;
    const text = JSON.stringify(data);
    this.set({ state: "saving" });
    const answer = await this.save(data, this.version).catch((): SaveAnswer<T> => ({ error: "连接不上服务器" }));
    this.inFlight = undefined;
    if ("ok" in answer) this.acknowledge(text, answer.version);
    else if ("conflict" in answer) this.set({ state: "conflict", theirs: answer.theirs, version: answer.version });
    else if (answer.final) this.set({ state: "failed", reason: answer.error });
    else this.retry(answer.error);
  }

  /** After the conflict dialog: the chosen data goes on top of their version. */
  resolve(data: T, version: number): void {
    this.version = version;
    this.acknowledged = "";
    this.data = data;
    this.keepCopy();
    this.set({ state: "pending" });
    void this.flush();
  }

  /** What an earlier visit left behind unacknowledged, if it differs from what the server gave. */
  leftBehind(): LocalCopy<T> | undefined {
    try {
      const copy = JSON.parse(this.environment.store.read() ?? "null") as LocalCopy<T> | null;
      if (copy && JSON.stringify(copy.data) !== this.acknowledged) return copy;
    } catch {
      // An unreadable copy is no copy.
    }
    return undefined;
  }

  discardCopy(): void {
    this.environment.store.clear();
  }

  stop(): void {
    this.clearTimer();
    this.stopped = true;
  }
  resume(): void {
    this.stopped = false;
  }

  /** Nothing is left to send. */
  private settle(): void {
    this.clearTimer();
    if (this.status.state === this.settled.state) return;
    this.environment.store.clear();
    this.set(this.settled);
  }

  private acknowledge(text: string, version: number): void {
    this.version = version;
    this.acknowledged = text;
    this.attempts = 0;
    if (this.unsaved) {
      this.set({ state: "pending" });
      this.schedule(this.delay);
      return;
    }
    this.settled = { state: "saved", at: this.environment.now() };
    this.environment.store.clear();
    this.set(this.settled);
  }

  private retry(reason: string): void {
    this.set(this.environment.isOnline() ? { state: "retrying", reason } : { state: "offline" });
    this.schedule(retryAfter[Math.min(this.attempts, retryAfter.length - 1)] ?? 60_000);
    this.attempts += 1;
  }

  private keepCopy(): void {
    const copy: LocalCopy<T> = { data: this.data as T, version: this.version, at: this.environment.now().toISOString() };
    try {
      this.environment.store.write(JSON.stringify(copy));
    } catch {
      // No room or not allowed: the server's copy is the one that counts.
    }
  }

  private schedule(milliseconds: number): void {
    this.clearTimer();
    if (!this.stopped) this.timer = this.environment.later(() => void this.flush(), milliseconds);
  }
  private clearTimer(): void {
    if (this.timer !== undefined) this.environment.cancel(this.timer);
    this.timer = undefined;
  }
  private set(status: AutosaveStatus<T>): void {
    this.status = status;
    if (!this.stopped) this.onChange(status);
  }
}
