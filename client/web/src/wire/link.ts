/**
 * A link to a room that mends itself: it comes back with growing pauses, sends again what was not acknowledged, and takes the
 * stream of events where WebSockets are blocked. It knows messages by their type and id only, and nothing of the game.
 */
import type { ClientMessage, Closing, Create, Join, Rejoin, ServerMessage, Watch, Welcome } from "../made/wire";
import { SocketTransport, StreamTransport, type Ears, type Transport } from "./transport";

export type Entering = Create | Join | Rejoin | Watch;
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;
export type Unsent = Without<Exclude<ClientMessage, Entering>, "id">;
export type LinkStatus = "connecting" | "open" | "lost" | "ended";

export interface LinkEvents {
    status(status: LinkStatus): void;
    told(message: ServerMessage): void;
    /** What to enter with: at first `create`, `join` or `watch`, and `rejoin` once there is a token. */
    entering(): Entering;
    token(): string | null;
}

export interface Ways {
    socket: (base: string, ears: Ears) => Transport;
    stream: (base: string, ears: Ears) => Transport;
}

const WAYS: Ways = {
    socket: (base, ears) => new SocketTransport(base, ears),
    stream: (base, ears) => new StreamTransport(base, ears),
};
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8_000;
const PING_AFTER = 8_000;
const LOST_AFTER = 16_000;
const AGAIN_AFTER = 2_000;
const FAILURES_OF_SOCKETS = 2;
/** Refusals that say nothing about the message itself. */
export const LATER: ReadonlySet<string> = new Set(["unavailable", "too_fast"]);
const FINAL = new Set<Closing["reason"]>(["kicked", "left"]);

export class Link {
    #base: string;
    #events: LinkEvents;
    #ways: Ways;
    #transport: Transport | null = null;
    #outbox = new Map<string, ClientMessage>();
    #entered = false;
    #ended = false;
    #failures = 0;
    #socketFailures = 0;
    #heardAt = 0;
    #timer: ReturnType<typeof setTimeout> | undefined;
    #beat: ReturnType<typeof setInterval> | undefined;
    #count = 0;
    #prefix = Math.random().toString(36).slice(2, 8);

    constructor(base: string, events: LinkEvents, ways: Ways = WAYS) {
        this.#base = base;
        this.#events = events;
        this.#ways = ways;
        this.#connect();
    }

    /** How many messages wait for their acknowledgement. */
    get unacknowledged(): number {
        return this.#outbox.size;
    }

    /** Send a message, now or as soon as the link is back, until it is answered; return its id. */
    send(message: Unsent): string {
        this.#count += 1;
        const id = `${this.#prefix}-${String(this.#count)}`;
        const whole = { ...message, id } as ClientMessage;
        this.#outbox.set(id, whole);
        if (this.#entered) this.#transport?.send(whole, this.#events.token());
        return id;
    }

    /** Try at once, such as when the machine is online again. */
    hurry(): void {
        if (this.#ended || this.#entered) return;
        this.#failures = 0;
        this.#connect();
    }

    end(): void {
        this.#ended = true;
        this.#letGo();
        clearTimeout(this.#timer);
        this.#events.status("ended");
    }

    #connect(): void {
        clearTimeout(this.#timer);
        this.#letGo();
        const way = this.#socketFailures >= FAILURES_OF_SOCKETS ? "stream" : "socket";
        const ears: Ears = {
            opened: () => {
                this.#transport?.send(this.#events.entering(), null);
            },
            told: (message) => {
                this.#told(message);
            },
            closed: (had) => {
                if (way === "socket" && !had) this.#socketFailures += 1;
                else if (way === "stream" && !had) this.#socketFailures = 0; // neither answers: begin with sockets again
                this.#lost();
            },
            heard: () => {
                this.#heardAt = Date.now();
            },
        };
        this.#heardAt = Date.now();
        this.#transport = this.#ways[way](this.#base, ears);
        this.#beat = setInterval(() => {
            this.#check();
        }, AGAIN_AFTER);
    }

    #told(message: ServerMessage): void {
        if (message.type === "welcome") this.#welcomed(message);
        if ("id" in message && message.id !== null && !(message.type === "refused" && LATER.has(message.code))) {
            this.#outbox.delete(message.id);
        }
        if (message.type === "refused" && !this.#entered) {
            if (LATER.has(message.code)) this.#lost();
            else this.end();
        }
        if (message.type === "closing" && FINAL.has(message.reason)) this.end();
        if (message.type !== "pong" && message.type !== "welcome") this.#events.told(message);
    }

    #welcomed(welcome: Welcome): void {
        this.#entered = true;
        this.#failures = 0;
        this.#events.told(welcome);
        this.#events.status("open");
        const token = this.#events.token();
        for (const message of this.#outbox.values()) this.#transport?.send(message, token);
    }

    #check(): void {
        const quiet = Date.now() - this.#heardAt;
        if (quiet > LOST_AFTER) {
            this.#lost();
        } else if (this.#entered && quiet > PING_AFTER && this.#transport?.way === "socket") {
            this.#count += 1;
            this.#transport.send({ type: "ping", id: `${this.#prefix}-p${String(this.#count)}` }, null);
        } else if (this.#entered && this.#outbox.size > 0 && quiet > AGAIN_AFTER) {
            const token = this.#events.token();
            for (const message of this.#outbox.values()) this.#transport?.send(message, token);
        }
    }

    #lost(): void {
        if (this.#ended) return;
        this.#letGo();
        this.#drop("forecast");
        this.#events.status("lost");
        const pause = Math.min(FIRST_PAUSE * 2 ** this.#failures, LONGEST_PAUSE);
        this.#failures += 1;
        this.#timer = setTimeout(
            () => {
                this.#connect();
            },
            pause * (0.75 + Math.random() / 2),
        );
    }

    #letGo(): void {
        clearInterval(this.#beat);
        this.#entered = false;
        this.#transport?.close();
        this.#transport = null;
    }

    /** A forecast that nobody waits for any more need not be asked again. */
    #drop(type: ClientMessage["type"]): void {
        for (const [id, message] of this.#outbox) if (message.type === type) this.#outbox.delete(id);
    }
}
