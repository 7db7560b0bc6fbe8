import { describe, expect, it } from "vitest";
import { AutosaveMachine, type AutosaveStatus, type SaveAnswer } from "@/components/form/autosave-machine";

type Data = { text: string };

function world(answer: (data: Data, version: number) => Promise<SaveAnswer<Data>> | SaveAnswer<Data>, stored: string | null = null) {
  const timers: { run: () => void; milliseconds: number }[] = [];
  const seen: string[] = [];
  const calls: [string, number][] = [];
  const state = { stored, online: true };
  const machine = new AutosaveMachine<Data>(
    1,
    { text: "" },
    async (data, version) => {
      calls.push([data.text, version]);
      return answer(data, version);
    },
    (status: AutosaveStatus<Data>) => void seen.push(status.state),
    {
      now: () => new Date("2026-07-10T06:03:00Z"),
      later: (run, milliseconds) => {
        const timer = { run, milliseconds };
        timers.push(timer);
        return timer;
      },
      cancel: (handle) => void timers.splice(timers.indexOf(handle as (typeof timers)[number]), 1),
      isOnline: () => state.online,
      store: { read: () => state.stored, write: (text) => void (state.stored = text), clear: () => void (state.stored = null) },
    },
  );
  const tick = async () => {
    timers.shift()?.run();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { machine, timers, seen, calls, state, tick };
}

describe("autosave", () => {
  it("saves once after the typing stops, and forgets the local copy when acknowledged", async () => {
    const { machine, timers, seen, calls, state, tick } = world((_, version) => ({ ok: true, version: version + 1 }));
    machine.change({ text: "国" });
    machine.change({ text: "国合" });
    expect(timers).toHaveLength(1);
    expect(machine.unsaved).toBe(true);
    expect(JSON.parse(state.stored ?? "")).toMatchObject({ data: { text: "国合" }, version: 1 });
    await tick();
    expect(calls).toEqual([["国合", 1]]);
    expect(seen.at(-1)).toBe("saved");
    expect(state.stored).toBeNull();
    expect(machine.unsaved).toBe(false);
  });

  it("has nothing to save when a change is taken back", () => {
    const { machine, timers, state, calls } = world((_, version) => ({ ok: true, version: version + 1 }));
    machine.change({ text: "国" });
    machine.change({ text: "" });
    expect(machine.status.state).toBe("idle");
    expect(machine.unsaved).toBe(false);
    expect([timers.length, state.stored, calls.length]).toEqual([0, null, 0]);
  });

  it("saves what was typed during a save on top of the new version", async () => {
    let finish = (_: SaveAnswer<Data>) => {};
    const { machine, calls, tick } = world((data, version) => (data.text === "一" ? new Promise((resolve) => (finish = resolve)) : { ok: true, version: version + 1 }));
    machine.change({ text: "一" });
    await tick();
    machine.change({ text: "一二" });
    finish({ ok: true, version: 2 });
    await tick();
    await tick();
    expect(calls).toEqual([["一", 1], ["一二", 2]]);
    expect(machine.status.state).toBe("saved");
  });

  it("tries again with growing pauses and keeps the copy", async () => {
    let failures = 3;
    const { machine, timers, seen, state, tick } = world((_, version) => {
      if (failures-- > 0) throw new Error("network");
      return { ok: true, version: version + 1 };
    });
    machine.change({ text: "甲" });
    const pauses: (number | undefined)[] = [];
    for (let round = 0; round < 4; round += 1) {
      await tick();
      pauses.push(timers[0]?.milliseconds);
      if (round < 3) expect(state.stored).not.toBeNull();
    }
    expect(pauses).toEqual([2000, 5000, 15000, undefined]);
    expect(seen).toContain("retrying");
    expect(machine.status.state).toBe("saved");
  });

  it("says that it is offline", async () => {
    const { machine, state, tick } = world(() => Promise.reject(new Error("network")));
    state.online = false;
    machine.change({ text: "甲" });
    await tick();
    expect(machine.status.state).toBe("offline");
    expect(machine.unsaved).toBe(true);
  });

  it("does not repeat a final refusal, and saves nothing during a conflict until it is resolved", async () => {
    const refused = world(() => ({ error: "批次已截止", final: true }));
    refused.machine.change({ text: "甲" });
    await refused.tick();
    expect(refused.machine.status).toEqual({ state: "failed", reason: "批次已截止" });
    expect(refused.timers).toHaveLength(0);

    const { machine, calls, timers, tick } = world((data, version) => (version === 1 ? { conflict: true, theirs: { text: "对方" }, version: 5 } : { ok: true, version: version + 1 }));
    machine.change({ text: "我" });
    await tick();
    expect(machine.status).toEqual({ state: "conflict", theirs: { text: "对方" }, version: 5 });
    machine.change({ text: "我又写" });
    expect(timers).toHaveLength(0);
    machine.resolve({ text: "对方" }, 5);
    await tick();
    expect(calls.at(-1)).toEqual(["对方", 5]);
    expect(machine.status.state).toBe("saved");
  });

  it("offers what an earlier visit left behind, but only if it differs", () => {
    const copy = (text: string) => JSON.stringify({ data: { text }, version: 1, at: "2026-07-10T06:00:00Z" });
    expect(world(() => ({ ok: true, version: 2 }), copy("剩下的")).machine.leftBehind()?.data).toEqual({ text: "剩下的" });
    expect(world(() => ({ ok: true, version: 2 }), copy("")).machine.leftBehind()).toBeUndefined();
    expect(world(() => ({ ok: true, version: 2 }), "{").machine.leftBehind()).toBeUndefined();
  });
});
