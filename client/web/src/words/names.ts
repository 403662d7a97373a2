/** Names of things: cards, motions, sources, seats, fields and what may be chosen. */
import { facts } from "../model/facts";
import type { Bar, BroughtCard, Card, View } from "../model/game";
import { hasWords, w } from "./words.svelte";

export function capital(text: string): string {
    return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
export function provinceName(key: string): string {
    return w(`province-${key}`);
}
export function cardText(view: View, card: string, part: "title" | "happened" | "does"): string {
    const brought: BroughtCard | undefined = view.rules.card.find((one) => one.id === card);
    return brought === undefined ? w(`card-${card}-${part}`) : brought[part];
}
export function motionTitle(motion: string): string {
    return w(`motion-${motion}-title`);
}
export function cardTitle(view: View, card: { id: string; deck: string }): string {
    return card.deck === "motion" ? motionTitle(card.id) : cardText(view, card.id, "title");
}
export function cardRecord(view: View, card: Card): string {
    const name = `card-${card.id}-record`;
    const brought = view.rules.card.some((one) => one.id === card.id);
    return !brought && card.deck !== "motion" && hasWords(name) ? w(name) : "";
}
export function sourceName(key: string): string {
    return facts.sources[key]?.[0] ?? key;
}
export function pictureOf(card: { id: string; deck?: string }): string | null {
    return (card.deck === "motion" ? facts.pictures.motions[card.id] : facts.pictures.cards[card.id]) ?? null;
}
export function fieldName(path: string): string {
    const [name, part] = path.split(".");
    if (part !== undefined && hasWords(`task-${part}`)) return capital(w(`task-${part}`));
    return hasWords(`field-${name as string}`) ? w(`field-${name as string}`) : (name as string);
}
export function barWords(bar: Bar): string {
    const args = Object.fromEntries(
        Object.entries(bar.args).map(([name, value]) => [name, name === "year" ? String(value) : value]),
    );
    return w(`bar-${bar.code}`, args);
}
export function leaderName(policy: string): string {
    return w(`leader-${policy}`);
}
