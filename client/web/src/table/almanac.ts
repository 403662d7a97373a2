/** The way to the almanac from anywhere at the table: its entries are named by the message or the work that they show. */
import { createContext } from "svelte";
import { sourceName } from "../words/names";

export interface Entry {
    entry: string;
    title: string;
}
export const [almanac, provideAlmanac] = createContext<(entry: string) => void>();

export function workEntry(key: string): string {
    return `source-${key}`;
}
export function workEntries(keys: string[]): Entry[] {
    return keys.map((key) => ({ entry: workEntry(key), title: sourceName(key) }));
}
