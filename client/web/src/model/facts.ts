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
/** What stands behind a factor: the dials that cards turn in it, works, and entries of the almanac. */
export interface Behind {
    dials?: string[];
    works?: string[];
    terms?: string[];
    records?: string[];
}
interface Facts {
    provinces: Province[];
    units: Record<string, string>;
    hands: Record<string, number>;
    usual: { grain: number; steel: number; procured: number };
    reckoning: Record<string, number>;
    legacy: { right: number; removed: number };
    /** Excess deaths for every thousand people from which on it is a famine. */
    famine: number;
    /** Of every work what it is called in short, its title, and where it came out. */
    sources: Record<string, [short: string, title: string, where: string]>;
    causes: Record<string, Record<string, Behind>>;
    scenarios: Scenario[];
    policies: string[];
    pictures: { cards: Record<string, string>; motions: Record<string, string> };
}

export const facts = made as unknown as Facts;
export const provinceKeys: string[] = facts.provinces.map((one) => one.key);
