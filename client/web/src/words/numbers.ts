/** Figures in words: separators, true minus, units, changes with mark and sign, ranges, chances, deaths as ranges. */
import { facts } from "../model/facts";
import { w } from "./words.svelte";

const SHARE = " of "; // in a unit: permille of something, which stands as percent

export function dashed(name: string): string {
    return name.replaceAll("_", "-");
}
function minus(text: string): string {
    return text.replaceAll("-", "−");
}
function unitOf(stock: string): string {
    return facts.units[stock] ?? "number";
}
function half(value: number): number {
    // to the even neighbour, as all clients round
    const floor = Math.floor(value);
    const rest = value - floor;
    if (rest !== 0.5) return Math.round(value);
    return floor % 2 === 0 ? floor : floor + 1;
}

export function number(value: number): string {
    return minus(w("number", { value }));
}
export function decimal(value: number): string {
    return minus(w("decimal", { value }));
}
export function signed(text: string, value: number): string {
    return value > 0 ? `+${text}` : text;
}
export function signedNumber(value: number): string {
    return signed(number(value), value);
}
/** The support of a motion, kept in tenths of a point, in points. */
export function support(tenths: number): string {
    return minus(w("tenths", { value: tenths / 10 }));
}
export function supportRange(low: number, high: number): string {
    return low === high ? support(low) : w("range", { low: support(low), high: support(high) });
}
/** Permille as percent, to a tenth under ten percent. */
export function percent(permille: number): string {
    const whole = Math.abs(permille) >= 100 || permille % 10 === 0;
    return minus(w("percent", { value: w("decimal", { value: whole ? half(permille / 10) : permille / 10 }) }));
}
export function millionTonnes(kt: number): string {
    return minus(w("tenths", { value: kt / 1000 }));
}
export function inUnit(stock: string, text: string): string {
    return w(`unit-${unitOf(stock).replaceAll(" ", "-")}`, { value: text });
}
export function shortly(stock: string, text: string): string {
    return w(`short-${unitOf(stock).replaceAll(" ", "-")}`, { value: text });
}
/** The short unit alone, for a place where the figure stands apart from it. */
export function unitAlone(stock: string): string {
    return shortly(stock, "").trim();
}
/** A stock's value as text, without its unit; what is permille of something stands as percent. */
export function figure(stock: string, value: number): string {
    const unit = unitOf(stock);
    if (unit.includes(SHARE)) return decimal(half(value / 10));
    return unit === "persons" ? people(value) : number(value);
}
export function amount(stock: string, value: number): string {
    return inUnit(stock, figure(stock, value));
}
export function brief(stock: string, value: number): string {
    return shortly(stock, figure(stock, value));
}
/** A change of a stock as text without unit; small percents keep a tenth. */
function small(stock: string, value: number): string {
    if (unitOf(stock).includes(SHARE) && Math.abs(value) < 100) return decimal(value / 10);
    return figure(stock, value);
}
export function mark(value: number): string {
    return value > 0 ? "▲" : value < 0 ? "▼" : "";
}
export function change(stock: string, value: number): string {
    if (value === 0) return w("same");
    return `${mark(value)} ${shortly(stock, signed(small(stock, value), value))}`;
}
/** A change, or a range of changes, beside what gives the unit: mark and signed figures alone. */
export function bareChange(stock: string, low: number, high: number): string {
    if (low === 0 && high === 0) return w("same");
    const [first, last] = [signed(small(stock, low), low), signed(small(stock, high), high)];
    const text = first === last ? first : w("range", { low: first, high: last });
    return `${oneWay(low, high)} ${text}`.trim();
}
export function changes(stock: string, low: number, high: number): string {
    if (low === high) return change(stock, low);
    const [first, last] = [signed(small(stock, low), low), signed(small(stock, high), high)];
    const text = first === last ? first : w("range", { low: first, high: last });
    return `${oneWay(low, high)} ${shortly(stock, text)}`.trim();
}
function oneWay(low: number, high: number): string {
    return low !== 0 && high !== 0 && low > 0 === high > 0 ? mark(low) : "";
}
export function direction(low: number, high: number): "up" | "down" | "mixed" {
    return low >= 0 && high > 0 ? "up" : high <= 0 ? "down" : "mixed";
}
export function span(stock: string, low: number, high: number, unit = inUnit): string {
    const [first, last] = [figure(stock, low), figure(stock, high)];
    return unit(stock, first === last ? first : w("range", { low: first, high: last }));
}
/** A result of the forecast in short; what is eaten, with what it is a share of. */
export function result(stock: string, low: number, high: number): string {
    return span(stock, low, high, stock === "eaten" ? inUnit : shortly);
}
export function people(value: number): string {
    if (Math.abs(value) < 1_000_000) return number(value);
    return w("millions", { value: decimal(half(value / 100_000) / 10) });
}
export function chance(permille: number): string {
    if (permille > 0 && permille < 10) return w("chance-small");
    return w("chance", { value: half(permille / 10) });
}
/** Excess deaths as a range in words: 15 % to each side, rounded outwards to two digits. */
export function toll(deaths: number): string {
    if (deaths <= 0) return w("toll-none");
    if (deaths < 1000) return w("toll-few");
    const low = rounded(Math.floor((deaths * 85) / 100), 0);
    const high = rounded(Math.floor((deaths * 115) / 100), 1);
    return w("toll", { low: number(low), high: number(high) });
}
function rounded(value: number, up: 0 | 1): number {
    let step = 1;
    while (Math.floor(value / step) >= 100) step *= 10;
    return Math.floor((value + up * (step - 1)) / step) * step;
}
