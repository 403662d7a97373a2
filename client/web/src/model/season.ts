/** What a view tells of the season, put in order: what hit the province, the news, what the sheet shows first. */
import { liesBefore } from "../words/dates";
import { facts } from "./facts";
import { seasonOf, type Booking, type Card, type OrdersForecast, type Season, type View } from "./game";

const ROUTINE = new Set([
    "crop gathered",
    "crop sown",
    "crop no-usual-losses",
    "machines_ordered arrived",
    "steel plants",
    "standing new-leader",
    "people_rural births",
    "people_rural other-deaths",
    "people_rural hunger",
    "people_urban from-country",
    "grain_household eaten",
]);
const NOT_TOLD = new Set(["furnaces", "machines_ordered"]);
const HITS = 6;

/** What the last season's bookings of the seat's province add up to, by stock. */
export function lastChanges(view: View): Record<string, number> {
    const total: Record<string, number> = {};
    for (const row of view.ledger) total[row.stock] = (total[row.stock] ?? 0) + row.change;
    return total;
}

/** The largest bookings of the last season in the seat's province. */
export function hits(view: View): Booking[] {
    const own = view.own;
    if (own === undefined) return [];
    const base = own["base"] ?? 1000;
    const metal = base / 50;
    const scales: Record<string, number> = {
        grain_store: base / 2,
        grain_household: base / 2,
        crop: base,
        people_rural: (50 * (own["people_rural"] ?? 0)) / 1000,
        steel: metal,
        iron: metal,
        machines: metal,
        arrears: base / 2,
        standing: 200,
        pigs: 2000,
        influence: 20,
    };
    const weight = (row: Booking): number => Math.abs(row.change) / Math.max(scales[row.stock] ?? 1000, 1);
    return view.ledger
        .filter((row) => row.stock in own && !ROUTINE.has(`${row.stock} ${row.cause}`) && !NOT_TOLD.has(row.stock))
        .sort((a, b) => weight(b) - weight(a))
        .slice(0, HITS);
}

export interface News {
    /** What was over before the game began. */
    before: Card[];
    /** The cards of the season, motions and what names the province first. */
    now: Card[];
}
export function newsOf(view: View): News {
    const begins = view.turn === view.first_turn;
    const before = view.news.filter((card) => begins && card.date && liesBefore(card.date, view.turn));
    const rank = (card: Card): number => (card.deck === "motion" ? 0 : concerns(view, card) ? 1 : 2);
    const now = view.news.filter((card) => !before.includes(card)).sort((a, b) => rank(a) - rank(b));
    return { before, now };
}
function concerns(view: View, card: Card): boolean {
    return (
        card.where.includes(view.viewer) ||
        card.by === view.viewer ||
        (card.deck === "disaster" && card.where.length === 0)
    );
}

const FIRST: Record<Season, string[]> = {
    spring: ["crop"],
    summer: ["crop", "harvest"],
    autumn: ["harvest"],
    winter: ["quota", "delivered", "moved", "arrears", "machines"],
};
const ALWAYS = ["grain_store", "eaten", "steel_year", "tools", "cattle", "trust", "standing"];
const IF_ANY = new Set(["arrears", "moved"]);

/** The results of a forecast that matter in a season, in order. */
export function resultsShown(view: View, results: Record<string, { high: number }>): string[] {
    return [...FIRST[view.season], ...ALWAYS].filter((name) => !IF_ANY.has(name) || (results[name]?.high ?? 0) > 0);
}
/** Results that begin anew, so that a change says nothing. */
export function isFresh(view: View, name: string): boolean {
    return (
        ["eaten", "quota", "delivered", "moved"].includes(name) || (name === "steel_year" && view.season === "spring")
    );
}
/** Whether a forecast has the leader removed; its standing is then that of the one who follows. */
export function removalNear(found: OrdersForecast | null | undefined): boolean {
    return found?.bookings["standing"]?.some((row) => row.cause === "new-leader") ?? false;
}
/** Brigades that the fields need in a season. */
export function handsNeeded(view: View): number {
    return facts.hands[seasonOf(view.turn)] ?? 0;
}
/** Whether a rise of a stock is good; null where that depends. */
export function riseIsGood(stock: string): boolean | null {
    const good = ["crop", "harvest", "grain_store", "grain_household", "eaten", "nourishment", "steel_year", "tools"];
    const more = ["cattle", "pigs", "trust", "expertise", "standing", "influence", "water", "machines", "steel"];
    const bad = ["iron_year", "iron", "arrears", "moved", "deaths_season"];
    if (good.includes(stock) || more.includes(stock)) return true;
    return bad.includes(stock) ? false : null;
}
