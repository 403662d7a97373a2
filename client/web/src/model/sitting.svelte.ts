/** What one participant knows of one room: the messages of the server, folded. Clients show this and nothing else. */
import type {
    ChatLine,
    ClockFacts,
    Create,
    Join,
    Notice,
    Over,
    Refused,
    RoomFacts,
    ServerMessage,
    Watch,
} from "../made/wire";
import { LATER, Link, type Entering, type LinkStatus, type Unsent, type Ways } from "../wire/link";
import type { Choices, Decision, OrdersForecast, Outcome, Phase, View, VoteForecast } from "./game";

export const PROTOCOL = 1;

export interface Enter {
    /** How to come in the first time; null: there is a token. */
    first: Omit<Create, "id"> | Omit<Join, "id"> | Omit<Watch, "id"> | null;
    token: string | null;
}

export interface GameState {
    step: number;
    turn: number;
    phase: Phase;
    view: View;
    choices: Choices | null;
}

export class Sitting {
    status = $state<LinkStatus>("connecting");
    token = $state<string | null>(null);
    participant = $state<string | null>(null);
    role = $state<"seat" | "spectator">("spectator");
    seat = $state<number | null>(null);
    room = $state.raw<RoomFacts | null>(null);
    game = $state.raw<GameState | null>(null);
    decision = $state.raw<Decision | null>(null);
    waiting = $state.raw<number[]>([]);
    clock = $state.raw<ClockFacts | null>(null);
    /** The server's clock less this machine's, in milliseconds. */
    ahead = $state(0);
    chat = $state.raw<ChatLine[]>([]);
    present = $state.raw<string[]>([]);
    watchers = $state(0);
    /** How many lines of the talk have been on the screen. */
    heard = $state(0);
    notices = $state.raw<{ key: number; notice: Notice["notice"]; seat: number; step: number }[]>([]);
    refusal = $state.raw<Refused | null>(null);
    closed = $state<string | null>(null);
    over = $state.raw<{ outcome: Outcome; seed: string; commitment: string } | null>(null);
    lostAt = $state<number | null>(null);

    readonly watching: boolean;
    #link: Link;
    #enter: Enter;
    #forecasts = new Map<string, (found: unknown) => void>();
    #noticed = 0;
    /** What the server holds as decided, and the message that shall change it. */
    #kept: Decision | null = null;
    #deciding = "";
    #joined: ((ok: boolean) => void) | null = null;
    /** Settles when the room was entered for the first time, or not. */
    readonly entered: Promise<boolean>;

    constructor(base: string, enter: Enter, ways?: Ways) {
        this.#enter = enter;
        this.token = enter.token;
        this.watching = enter.first?.type === "watch";
        this.entered = new Promise((resolve) => {
            this.#joined = resolve;
        });
        this.#link = new Link(
            base,
            {
                status: (status) => {
                    this.#turned(status);
                },
                told: (message) => {
                    this.#fold(message);
                },
                entering: () => this.#entering(),
                token: () => this.token,
            },
            ways,
        );
    }

    get hosting(): boolean {
        return this.participant !== null && this.room?.host === this.participant;
    }
    get province(): string | null {
        return this.room?.seats.find((one) => one.seat === this.seat)?.province ?? null;
    }
    /** How many lines of the talk nobody here has seen. */
    get unread(): number {
        return Math.max(this.chat.length - this.heard, 0);
    }
    get owes(): boolean {
        return this.game?.choices != null && this.decision === null;
    }

    decide(decision: Decision): void {
        const game = this.game;
        if (game === null) return;
        this.refusal = null;
        this.decision = decision;
        this.#deciding = this.#send({ type: "decide", turn: game.turn, phase: game.phase as "debate", decision });
    }
    retract(): void {
        const game = this.game;
        if (game === null) return;
        this.refusal = null;
        this.#send({ type: "retract", turn: game.turn, phase: game.phase as "debate" });
    }
    forecast(decision: Decision): Promise<OrdersForecast | VoteForecast | null> {
        return new Promise((resolve) => {
            const id = this.#send({ type: "forecast", decision });
            this.#forecasts.set(id, resolve as (found: unknown) => void);
        });
    }
    say(text: string): void {
        this.#send({ type: "chat", text });
    }
    /** Everything else: what the lobby and the host may ask for. */
    ask(message: Unsent): void {
        this.refusal = null;
        this.#send(message);
    }
    hurry(): void {
        this.#link.hurry();
    }
    leave(): void {
        this.#link.end();
    }

    #send(message: Unsent): string {
        return this.#link.send(message);
    }

    #entering(): Entering {
        if (this.token !== null) {
            const last = this.chat.at(-1);
            return { type: "rejoin", id: "enter", protocol: PROTOCOL, token: this.token, have: last?.line ?? 0 };
        }
        return { ...this.#enter.first, id: "enter" } as Entering;
    }

    #turned(status: LinkStatus): void {
        this.status = status;
        if (status === "lost") this.lostAt ??= Date.now();
        if (status === "open") this.lostAt = null;
        if (status !== "open") {
            for (const answer of this.#forecasts.values()) answer(null);
            this.#forecasts.clear();
        }
    }

    #fold(message: ServerMessage): void {
        switch (message.type) {
            case "welcome":
                this.token = message.token ?? this.token;
                this.participant = message.participant;
                this.role = message.role;
                this.seat = message.seat;
                this.#roomIs(message.room, message.now);
                this.chat = [...this.chat, ...message.chat];
                this.#joined?.(true);
                break;
            case "room":
                this.#roomIs(message.room, message.now);
                break;
            case "state":
                this.game = {
                    step: message.step,
                    turn: message.turn,
                    phase: message.phase as Phase,
                    view: message.view as unknown as View,
                    choices: message.choices as unknown as Choices | null,
                };
                this.#holds(message.decision as Decision | null);
                // What happened to a seat stays for the step that follows it.
                this.notices = this.notices.filter((one) => one.step >= message.step - 1);
                this.waiting = message.waiting;
                this.clock = message.clock;
                this.ahead = message.now - Date.now();
                break;
            case "waiting":
                this.waiting = message.waiting;
                break;
            case "decided":
                if (message.turn === this.game?.turn && message.phase === this.game.phase) {
                    this.#holds(message.decision as Decision | null);
                }
                break;
            case "clock":
                this.clock = message.clock;
                this.ahead = message.now - Date.now();
                break;
            case "chat":
                if (message.said.line > (this.chat.at(-1)?.line ?? 0)) this.chat = [...this.chat, message.said];
                break;
            case "presence":
                this.present = message.present;
                this.watchers = message.watchers;
                break;
            case "notice":
                this.#noticed += 1;
                this.notices = [
                    ...this.notices.slice(-3),
                    { key: this.#noticed, notice: message.notice, seat: message.seat, step: this.game?.step ?? 0 },
                ];
                break;
            case "forecast":
                this.#forecasts.get(message.id)?.(message.forecast);
                this.#forecasts.delete(message.id);
                break;
            case "over":
                this.over = overOf(message);
                break;
            case "refused":
                this.#refused(message);
                break;
            case "closing":
                this.closed = message.reason;
                break;
            case "ack":
            case "pong":
                break;
        }
    }

    #roomIs(room: RoomFacts, now: number): void {
        this.room = room;
        this.clock = room.clock;
        this.ahead = now - Date.now();
        const mine = room.seats.find((one) => one.person !== null && one.person === this.participant);
        this.seat = mine?.seat ?? (this.role === "seat" ? this.seat : null);
    }

    #holds(decision: Decision | null): void {
        this.#kept = decision;
        this.decision = decision;
    }

    #refused(message: Refused): void {
        const id = message.id ?? "";
        const asked = this.#forecasts.get(id);
        if (asked !== undefined) {
            asked(null);
            this.#forecasts.delete(id);
            return;
        }
        if (id === this.#deciding && !LATER.has(message.code)) this.decision = this.#kept;
        this.refusal = message;
        this.#joined?.(false);
    }
}

function overOf(message: Over): { outcome: Outcome; seed: string; commitment: string } {
    return { outcome: message.outcome as unknown as Outcome, seed: message.seed, commitment: message.commitment };
}
