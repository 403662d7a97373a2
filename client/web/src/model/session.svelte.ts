/** The table that is open in this window: its sittings, one for each person who sits at this screen. */
import type { Create, SeatWish } from "../made/wire";
import { forgetPlace, keepPlace, placeAt, drawSecret, type Place } from "./places";
import { PROTOCOL, Sitting } from "./sitting.svelte";

export interface NewTable {
    kind: Place["kind"];
    scenario: string;
    mode: "historical" | "open" | null;
    /** Who sits at the table: a person of this screen by name, `null` for a person who comes by code, or a policy. */
    seats: { person: string | null; policy: string | null; province: string | null }[];
    clock: number | null;
}

const base = location.origin;

export class Session {
    sittings = $state.raw<Sitting[]>([]);
    kind = $state<Place["kind"]>("network");
    /** The name that each person of this screen gave, in the order of the sittings. */
    names = $state.raw<string[]>([]);
    watching = $state(false);

    get match(): string | null {
        return this.sittings[0]?.room?.match ?? null;
    }

    /** Make a table with all who sit at this screen, and begin at once where nobody else is waited for. */
    async create(wish: NewTable): Promise<Sitting> {
        this.close();
        const here = wish.seats.flatMap((one, place) =>
            one.person === null ? [] : [{ name: one.person, seat: place + 1 }],
        );
        const seats = wish.seats.map((one): SeatWish => ({
            leader: (one.policy ?? "human") as NonNullable<SeatWish["leader"]>,
            province: one.province,
        }));
        const host = here[0];
        const create: Omit<Create, "id"> = {
            type: "create",
            protocol: PROTOCOL,
            secret: drawSecret(),
            name: host?.name ?? "Host",
            scenario: wish.scenario,
            mode: wish.mode,
            seats,
            seat: host?.seat ?? null,
            clock: wish.clock,
        };
        const first = new Sitting(base, { first: create, token: null });
        this.kind = wish.kind;
        this.names = here.map((one) => one.name);
        this.sittings = [first];
        if (!(await first.entered)) return first;
        for (const one of here.slice(1)) {
            const next = new Sitting(base, {
                first: {
                    type: "join",
                    protocol: PROTOCOL,
                    secret: drawSecret(),
                    code: first.room?.code ?? "",
                    name: one.name,
                    role: "seat",
                    seat: one.seat,
                },
                token: null,
            });
            this.sittings = [...this.sittings, next];
            if (!(await next.entered)) return next;
        }
        this.#keep();
        if (wish.kind !== "network") first.ask({ type: "start" });
        return first;
    }

    async join(code: string, name: string, role: "seat" | "spectator"): Promise<Sitting> {
        this.close();
        const sitting = new Sitting(base, {
            first: { type: "join", protocol: PROTOCOL, secret: drawSecret(), code, name, role },
            token: null,
        });
        this.kind = "network";
        this.names = [name];
        this.sittings = [sitting];
        if (await sitting.entered) this.#keep();
        return sitting;
    }

    async watch(code: string): Promise<Sitting> {
        this.close();
        const sitting = new Sitting(base, { first: { type: "watch", protocol: PROTOCOL, code }, token: null });
        this.kind = "network";
        this.names = [];
        this.watching = true;
        this.sittings = [sitting];
        await sitting.entered;
        return sitting;
    }

    /** Come back to a table that this browser has places at; false where it knows of none. */
    resume(match: string): boolean {
        if (this.match === match && this.sittings.length > 0) return true;
        const place = placeAt(match);
        if (place === null) return false;
        this.close();
        keepPlace({ ...place, at: Date.now() });
        this.kind = place.kind;
        this.names = place.seats.map((one) => one.name);
        this.sittings = place.seats.map((one) => new Sitting(base, { first: null, token: one.token }));
        return true;
    }

    /** Leave for good: the seats are free, and this browser forgets them. */
    leaveForGood(): void {
        const match = this.match;
        for (const sitting of this.sittings) if (!sitting.watching) sitting.ask({ type: "leave" });
        if (match !== null) forgetPlace(match);
    }

    close(): void {
        for (const sitting of this.sittings) sitting.leave();
        this.sittings = [];
        this.watching = false;
    }

    /** Remember that the game is over. */
    finished(): void {
        const place = this.match === null ? null : placeAt(this.match);
        if (place !== null && !place.over) keepPlace({ ...place, over: true });
    }

    #keep(): void {
        const room = this.sittings[0]?.room;
        if (!room) return;
        keepPlace({
            match: room.match,
            code: room.code,
            scenario: room.scenario,
            kind: this.kind,
            seats: this.sittings.map((one, place) => ({ token: one.token ?? "", name: this.names[place] ?? "" })),
            at: Date.now(),
        });
    }
}
export const session = new Session();
addEventListener("online", () => {
    for (const sitting of session.sittings) sitting.hurry();
});
