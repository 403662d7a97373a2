/** Two ways of carrying messages: a WebSocket, and where those are blocked a stream of events with a POST for each message. */
import type { ClientMessage, ServerMessage } from "../made/wire";

export interface Ears {
    /** The way is open: what enters the room may be sent now. */
    opened(): void;
    told(message: ServerMessage): void;
    /** The way is closed; `had` says whether it was ever open. */
    closed(had: boolean): void;
    /** Something was heard, a message or a sign of life. */
    heard(): void;
}

export interface Transport {
    readonly way: "socket" | "stream";
    /** Send a message; the first one enters the room. `token` is needed by a stream once it has been told. */
    send(message: ClientMessage, token: string | null): void;
    close(): void;
}

export class SocketTransport implements Transport {
    readonly way = "socket";
    #socket: WebSocket;
    #had = false;

    constructor(base: string, ears: Ears) {
        this.#socket = new WebSocket(`${base.replace(/^http/, "ws")}/ws`);
        this.#socket.onopen = () => {
            this.#had = true;
            ears.opened();
        };
        this.#socket.onmessage = (event: MessageEvent<string>) => {
            ears.heard();
            ears.told(JSON.parse(event.data) as ServerMessage);
        };
        this.#socket.onclose = () => {
            ears.closed(this.#had);
        };
    }

    send(message: ClientMessage): void {
        if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
    }

    close(): void {
        const socket = this.#socket;
        socket.onopen = socket.onmessage = socket.onclose = null;
        socket.close();
    }
}

const JSON_BODY = { "Content-Type": "application/json" };

export class StreamTransport implements Transport {
    readonly way = "stream";
    #stop = new AbortController();
    #entered = false;
    #base: string;
    #ears: Ears;

    constructor(base: string, ears: Ears) {
        this.#base = base;
        this.#ears = ears;
        queueMicrotask(() => {
            if (!this.#stop.signal.aborted) ears.opened();
        });
    }

    send(message: ClientMessage, token: string | null): void {
        if (!this.#entered) {
            this.#entered = true;
            void this.#listen(message);
        } else {
            void this.#post(message, token);
        }
    }

    close(): void {
        this.#stop.abort();
    }

    async #listen(message: ClientMessage): Promise<void> {
        let had = false;
        try {
            const answer = await this.#ask("stream", message, null);
            if (!answer.ok || answer.body === null) throw new Error(answer.statusText);
            const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
            let text = "";
            for (;;) {
                const { done, value } = await reader.read();
                if (done) break;
                had = true;
                this.#ears.heard();
                const events = (text + value).split("\n\n");
                text = events.pop() ?? "";
                for (const event of events) this.#tell(event);
            }
        } catch {
            // the end of a stream and its failure come to the same
        }
        if (!this.#stop.signal.aborted) this.#ears.closed(had);
    }

    #tell(event: string): void {
        const data = event
            .split("\n")
            .filter((line) => line.startsWith("data:"))
            .map((line) => line.slice(5).trimStart())
            .join("\n");
        if (data) this.#ears.told(JSON.parse(data) as ServerMessage);
    }

    async #post(message: ClientMessage, token: string | null): Promise<void> {
        try {
            const answer = await this.#ask("message", message, token);
            const told = (await answer.json()) as ServerMessage[] | object;
            if (Array.isArray(told)) for (const one of told) this.#ears.told(one as ServerMessage);
        } catch {
            // it stays in the outbox, and is sent again
        }
    }

    #ask(path: "stream" | "message", message: ClientMessage, token: string | null): Promise<Response> {
        return fetch(`${this.#base}/api/${path}`, {
            method: "POST",
            headers: token === null ? JSON_BODY : { ...JSON_BODY, Authorization: `Bearer ${token}` },
            body: JSON.stringify(message),
            signal: this.#stop.signal,
        });
    }
}
