/** The places that this browser has at tables: their tokens, so that a closed window or a crash loses nothing. */

export interface Place {
    match: string;
    code: string;
    scenario: string;
    kind: "alone" | "hotseat" | "network";
    /** One for each person who sits at this screen. */
    seats: { token: string; name: string }[];
    at: number;
    over?: boolean;
}

const KEY = "greatleap.places";
const MOST = 20;

export function places(): Place[] {
    try {
        const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
        return Array.isArray(found) ? (found as Place[]).filter((one) => Array.isArray(one.seats)) : [];
    } catch {
        return [];
    }
}
export function placeAt(match: string): Place | null {
    return places().find((one) => one.match === match) ?? null;
}
export function keepPlace(place: Place): void {
    write([place, ...places().filter((one) => one.match !== place.match)].slice(0, MOST));
}
export function forgetPlace(match: string): void {
    write(places().filter((one) => one.match !== match));
}
function write(list: Place[]): void {
    try {
        localStorage.setItem(KEY, JSON.stringify(list));
    } catch {
        // a private window keeps nothing; the game itself is on the server
    }
}

/** A secret of 192 random bits, in base64url. */
export function drawSecret(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(24));
    return btoa(String.fromCharCode(...bytes))
        .replaceAll("+", "-")
        .replaceAll("/", "_");
}
