/** The decision being written: what stands, what was changed, what can be undone, and the forecast of it. */
import { defaults, sameDecision, type Choices, type Decision, type Field, type Split, type Value } from "./game";
import type { Sitting } from "./sitting.svelte";

/** No faster than this many milliseconds, so that the server's limits are never met. */
const PACE = 250;

export class Draft<Forecast> {
    decision = $state.raw<Decision>({ kind: "" });
    found = $state.raw<Forecast | null>(null);
    /** Whether `found` is still that of an earlier decision. */
    stale = $state(true);
    #past = $state.raw<Decision[]>([]);
    #sitting: Sitting;
    readonly choices: Choices;
    #timer: ReturnType<typeof setTimeout> | undefined;
    #askedAt = 0;

    constructor(sitting: Sitting, choices: Choices) {
        this.#sitting = sitting;
        this.choices = choices;
        this.decision = sitting.decision ?? defaults(choices);
    }

    get changed(): boolean {
        return this.#past.length > 0;
    }
    get atDefaults(): boolean {
        return sameDecision(this.decision, defaults(this.choices));
    }
    field(name: string): Field | null {
        return this.choices.fields.find((one) => one.name === name) ?? null;
    }
    set(name: string, value: Value): void {
        this.replace({ ...this.decision, [name]: value });
    }
    setAll(values: Record<string, Value>): void {
        this.replace({ ...this.decision, ...values });
    }
    /** Move one unit of a split into a part or out of it; `from` and `to` name the parts. */
    move(split: Split, from: string, to: string): void {
        const now = this.decision[split.name] as Record<string, number>;
        this.set(split.name, { ...now, [from]: (now[from] ?? 0) - 1, [to]: (now[to] ?? 0) + 1 });
    }
    undo(): void {
        const last = this.#past.at(-1);
        if (last === undefined) return;
        this.#past = this.#past.slice(0, -1);
        this.decision = last;
        this.refresh();
    }
    reset(): void {
        this.replace(defaults(this.choices));
    }
    replace(next: Decision): void {
        if (sameDecision(next, this.decision)) return;
        this.#past = [...this.#past, this.decision];
        this.decision = next;
        this.refresh();
    }
    /** Take over what was decided from elsewhere. */
    follow(decided: Decision): void {
        if (sameDecision(decided, this.decision)) return;
        this.decision = decided;
        this.refresh();
    }
    /** Ask for the forecast: at once, or when the pace allows it again. */
    refresh(): void {
        this.stale = true;
        clearTimeout(this.#timer);
        const wait = Math.max(this.#askedAt + PACE - Date.now(), 0);
        if (wait === 0) void this.#ask();
        else this.#timer = setTimeout(() => void this.#ask(), wait);
    }
    stop(): void {
        clearTimeout(this.#timer);
    }

    async #ask(): Promise<void> {
        this.#askedAt = Date.now();
        const asked = this.decision;
        const found = await this.#sitting.forecast(asked);
        if (found === null || asked !== this.decision) return;
        this.found = found as Forecast;
        this.stale = false;
    }
}

/**
 * Where a unit that a part gains comes from, and where one it loses goes: a part that has gained, or lost, since the
 * draft began, else the first part of `order` that can give or take. So "one fewer" and "one more" make one move.
 */
export function partner(
    split: Split,
    now: Record<string, number>,
    name: string,
    by: 1 | -1,
    order: readonly string[],
): string | null {
    const part = split.parts.find((one) => one.name === name);
    if (part === undefined || part.bar !== null) return null;
    const count = now[name] ?? 0;
    if (by === 1 ? count >= part.high : count <= part.low) return null;
    const moved = (one: string): boolean => by * ((now[one] ?? 0) - (split.default[one] ?? 0)) > 0;
    const others = [...split.parts].sort(
        (a, b) => Number(moved(b.name)) - Number(moved(a.name)) || rank(order, a.name) - rank(order, b.name),
    );
    for (const other of others) {
        if (other.name === name || other.bar !== null) continue;
        const there = now[other.name] ?? 0;
        if (by === 1 ? there > other.low : there < other.high) return other.name;
    }
    return null;
}
function rank(order: readonly string[], name: string): number {
    const place = order.indexOf(name);
    return place < 0 ? order.length : place;
}
