/** The way to the almanac from anywhere at the table: its entries are named by the message or the work that they show. */
import { createContext } from "svelte";

export const [almanac, provideAlmanac] = createContext<(entry: string) => void>();

export function workEntry(key: string): string {
    return `source-${key}`;
}
