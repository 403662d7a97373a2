/** Who sits at the table, in words. */
import type { RoomFacts, SeatFacts } from "../made/wire";
import { leaderName, provinceName } from "./names";
import { w } from "./words.svelte";

export function personName(room: RoomFacts, participant: string | null): string {
    return room.people.find((one) => one.participant === participant)?.name ?? "";
}
/** Who leads a seat: a person's name, a bot, or nobody yet. */
export function leads(room: RoomFacts, seat: SeatFacts): string {
    if (seat.person !== null) {
        const name = personName(room, seat.person);
        return seat.stand_in === null ? name : w("net-stands-in", { person: name, bot: leaderName(seat.stand_in) });
    }
    const bot = seat.bot ?? seat.stand_in;
    return bot === null ? w("net-free") : leaderName(bot);
}
export function seatWithLeader(room: RoomFacts, province: string): string {
    const seat = room.seats.find((one) => one.province === province);
    if (seat === undefined) return provinceName(province);
    return w("seat-of", { province: provinceName(province), leader: leads(room, seat) });
}
/** Milliseconds as time in words. */
export function timeWords(milliseconds: number): string {
    const seconds = Math.max(Math.ceil(milliseconds / 1000), 0);
    if (seconds < 60) return w("net-seconds", { count: seconds });
    if (seconds < 3600) {
        const rest = seconds % 60;
        const minutes = w("net-minutes", { count: Math.floor(seconds / 60) });
        return rest === 0 || seconds >= 600 ? minutes : `${minutes} ${w("net-seconds", { count: rest })}`;
    }
    if (seconds < 86_400) return w("net-hours", { count: Math.floor(seconds / 3600) });
    return w("net-days", { count: Math.floor(seconds / 86_400) });
}
