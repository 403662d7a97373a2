/** What the engine says inside the messages: views, choices, decisions, forecasts, outcomes. The wire adds nothing to them. */

export type Season = "spring" | "summer" | "autumn" | "winter";
export type Phase = "debate" | "orders" | "reckoning" | "over";

export interface Bar {
    code: string;
    args: Record<string, string | number>;
}
export interface Option {
    value: string;
    bar: Bar | null;
}
export interface Pick {
    type: "pick";
    name: string;
    options: Option[];
    default: string;
}
export interface Numeric {
    type: "number";
    name: string;
    low: number;
    high: number;
    step: number;
    default: number;
    unit: string;
    bar: Bar | null;
}
export interface Part {
    name: string;
    low: number;
    high: number;
    bar: Bar | null;
}
export interface Split {
    type: "split";
    name: string;
    total: number;
    parts: Part[];
    default: Record<string, number>;
}
export type Field = Pick | Numeric | Split;
export interface Choices {
    seat: string;
    kind: "debate" | "orders" | "reckoning" | "prediction";
    fields: Field[];
}
export type Value = string | number | Record<string, number>;
export type Decision = { kind: string } & Record<string, Value>;

export interface Booking {
    stock: string;
    cause: string;
    change: number;
}
export interface Effect {
    dial: string;
    amount: number;
    seasons: number;
    after: number;
    where: string[];
}
export interface Card {
    id: string;
    deck: "event" | "disaster" | "motion" | "politics";
    date: string;
    by: string | null;
    sources: string[];
    confidence: string;
    came: number;
    strength: number;
    where: string[];
    effects: Effect[];
}
export interface HandCard {
    id: string;
    date: string;
    sources: string[];
    confidence: string;
    influence: number;
    line: [number, number];
    first: number;
    until: number;
    tables: string | null;
}
export interface ProvinceRow {
    key: string;
    region: string;
    people_urban: number;
    stage: number;
    report: number;
    steel_report: number;
    removed: number;
    outsider: number;
    seated: number;
    rural_start: number;
    [column: string]: string | number;
}
export interface Debate {
    passed: string;
    hold: number;
    strongest: number;
    votes: Record<string, { motion: string; stake: number }>;
}
export interface Conviction {
    id: string;
    explanation: string;
    weights: Record<string, number>;
}
export interface Winter {
    year: number;
    reports: Record<string, number>;
    steel: number;
    procured: number;
}
export interface BroughtCard {
    id: string;
    title: string;
    happened: string;
    does: string;
}
export interface View {
    viewer: string;
    kind: string;
    scenario: string;
    rules: {
        guided: boolean;
        card: BroughtCard[];
        debates: number[] | null;
        standing: unknown[];
        [key: string]: unknown;
    };
    turn: number;
    year: number;
    season: Season;
    first_turn: number;
    last_turn: number;
    over: boolean;
    phase: Phase;
    nation: { reserve: number; procured: number; town_ration: number; dials: Record<string, number> };
    provinces: ProvinceRow[];
    news: Card[];
    acting: Card[];
    ledger: Booking[];
    motions: string[];
    debate: Debate | null;
    this_year: { id: string; deck: string; came: number }[];
    bands: Record<"harvest" | "toll", number[]>;
    record: Winter[];
    own?: Record<string, number>;
    dials?: Record<string, number>;
    conviction?: Conviction;
    hand?: HandCard[];
}

export interface Result {
    low: number;
    middle: number;
    high: number;
    now: number;
}
export interface Cause {
    cause: string;
    low: number;
    high: number;
}
export interface OrdersForecast {
    results: Record<string, Result>;
    bookings: Record<string, Cause[]>;
    overrun_permille: number;
    inspectors: Record<string, number>;
    predictions: Record<string, { shares: number[] }>;
}
export interface VoteForecast {
    hold: [number, number];
    motion: [number, number];
    price: number;
    reward: number;
    spent: number;
    lost: number;
}

export interface OutcomeRow {
    seated: number;
    verdict: string;
    deaths: number;
    par_deaths: number;
    legacy: number;
    removed: number;
    conviction: string;
    proved_right: boolean;
    explained: string | null;
    scores: Record<string, number>;
    par: Record<string, number>;
}
export interface PredictedWinter {
    year: number;
    harvest: Predicted | null;
    toll: Predicted | null;
}
export interface Predicted {
    tenths: Record<string, number>;
    came: string;
    points: number;
    even: number;
}
export interface Outcome {
    winner: string | null;
    verdict: string;
    deaths: number;
    reckoning: {
        explanation: string | null;
        bureaucrats: number;
        expertise: number;
        evidence: Record<string, number>;
    };
    provinces: Record<string, OutcomeRow>;
    predictions: Record<
        string,
        {
            winters: PredictedWinter[];
            points: number | null;
            even: number | null;
            calibration: { confidence: number; ranges: number; came: number }[];
        }
    >;
}

export const SEASONS: readonly Season[] = ["spring", "summer", "autumn", "winter"];
export const FIRST_YEAR = 1958;

export function yearOf(turn: number): number {
    return FIRST_YEAR + Math.floor(turn / SEASONS.length);
}
export function seasonOf(turn: number): Season {
    return SEASONS[turn % SEASONS.length] as Season;
}
/** The standing values of everything that may be decided. */
export function defaults(choices: Choices): Decision {
    const decision: Decision = { kind: choices.kind };
    for (const field of choices.fields) {
        decision[field.name] = field.type === "split" ? { ...field.default } : field.default;
    }
    return decision;
}
export function sameDecision(a: Decision | null, b: Decision | null): boolean {
    return canonical(a) === canonical(b);
}
function canonical(value: unknown): string {
    return JSON.stringify(value, (_, part: unknown) =>
        part !== null && typeof part === "object" && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
            : part,
    );
}
