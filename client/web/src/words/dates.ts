/** Dates in words: the seasons of the game, and the dates of the cards in the grammar of the card files. */
import { SEASONS, seasonOf, yearOf, type Season } from "../model/game";
import { w } from "./words.svelte";

type Parts = Partial<Record<"year" | "season" | "month" | "day", string>>;

export function seasonName(turn: number): string {
    return w(`season-${seasonOf(turn)}-of`, { year: String(yearOf(turn)) });
}

/** A season within a sentence or a title. */
export function seasonWithin(turn: number): string {
    return w("date-season", { season: seasonOf(turn), year: String(yearOf(turn)) });
}

/** A card's date; of a range of points of one kind what both share is said once. */
export function dateWords(date: string): string {
    const ends = date.split("/");
    const first = partsOf(ends[0] as string);
    const last = partsOf(ends.at(-1) as string);
    if (JSON.stringify(first) === JSON.stringify(last)) return point(first);
    if (Object.keys(first).join() !== Object.keys(last).join()) {
        return w("date-range", { first: point(first), last: point(last) });
    }
    const names = Object.keys(first) as (keyof Parts)[];
    const args: Record<string, string> = {};
    let shared = 0;
    while (shared < names.length && first[names[shared] as keyof Parts] === last[names[shared] as keyof Parts]) {
        args[names[shared] as string] = first[names[shared] as keyof Parts] as string;
        shared += 1;
    }
    for (const name of names.slice(shared)) {
        args[`first_${name}`] = first[name] as string;
        args[`last_${name}`] = last[name] as string;
    }
    const within = shared > 0 ? `-of-${names[shared - 1] as string}` : "";
    return w(`date-${names.at(-1) as string}s${within}`, args);
}

/** Whether what a card tells of was over before a season began; a bare year counts by its beginning. */
export function liesBefore(date: string, turn: number): boolean {
    const [year, season] = (date.split("/").at(-1) as string).split("-");
    let month = 1;
    if (season !== undefined) month = isSeason(season) ? firstMonth(SEASONS.indexOf(season)) : Number(season);
    return Number(year) * 12 + month < yearOf(turn) * 12 + firstMonth(turn % SEASONS.length);
}

function partsOf(text: string): Parts {
    const [year, middle, day] = text.split("-");
    const parts: Parts = { year: year as string };
    if (middle === undefined) return parts;
    if (isSeason(middle)) return { ...parts, season: middle };
    parts.month = w(`month-${String(Number(middle))}`);
    if (day !== undefined) parts.day = String(Number(day));
    return parts;
}
function point(parts: Parts): string {
    return w(`date-${Object.keys(parts).at(-1) as string}`, parts);
}
function isSeason(text: string): text is Season {
    return (SEASONS as readonly string[]).includes(text);
}
function firstMonth(season: number): number {
    return 3 * season + 3;
}
