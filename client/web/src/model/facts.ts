/** What no message brings: made from the rules by `python -m client.web.facts`. */
import made from "../made/facts.json";

export interface Province {
    key: string;
    region: string;
    hexes: [number, number][];
    label: [number, number, number];
    short: string;
}
export interface Scenario {
    key: string;
    mode: string;
    seats: number;
    minutes: number;
    first: number;
    last: number;
    guided: boolean;
}
interface Facts {
    provinces: Province[];
    units: Record<string, string>;
    hands: Record<string, number>;
    usual: { grain: number; steel: number; procured: number };
    reckoning: Record<string, number>;
    legacy: { right: number; removed: number };
    sources: Record<string, string>;
    scenarios: Scenario[];
    policies: string[];
    pictures: { cards: Record<string, string>; motions: Record<string, string> };
}

export const facts = made as unknown as Facts;
export const provinceKeys: string[] = facts.provinces.map((one) => one.key);
