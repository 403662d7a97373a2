/** What the board can show of the provinces: each layer has its figures, steps, symbol and legend. */
import type { ProvinceRow, View } from "../model/game";
import { millionTonnes, number, percent } from "../words/numbers";
import { capital } from "../words/names";
import { w } from "../words/words.svelte";

export type LayerName = "regions" | "grain" | "steel" | "communes" | "hunger" | "trust";
export interface Layer {
    name: LayerName;
    ramp: "grain" | "steel" | "hunger" | "trust" | null;
    /** Where the second and each later step begins. */
    starts: number[];
    figure(row: ProvinceRow, view: View): number | null;
    text(value: number): string;
}

/** A column of a province: public, or true figures of one's own, or of all when the game is over. */
function column(name: string) {
    return (row: ProvinceRow, view: View): number | null => {
        const shown = row[name];
        if (typeof shown === "number") return shown;
        return row.key === view.viewer ? (view.own?.[name] ?? null) : null;
    };
}

export const LAYERS: Layer[] = [
    { name: "regions", ramp: null, starts: [], figure: column("report"), text: millionTonnes },
    { name: "grain", ramp: "grain", starts: [3000, 5000, 8000, 11000], figure: column("report"), text: millionTonnes },
    { name: "steel", ramp: "steel", starts: [20, 100, 250, 600], figure: column("steel_report"), text: number },
    {
        name: "communes",
        ramp: "grain",
        starts: [1, 2],
        figure: column("stage"),
        text: (value) => w(`web-stage-${String(value)}`),
    },
    { name: "hunger", ramp: "hunger", starts: [50, 150, 300, 450], figure: column("hunger"), text: percent },
    { name: "trust", ramp: "trust", starts: [200, 400, 600, 800], figure: column("trust"), text: number },
];

export function layerNamed(name: LayerName): Layer {
    return LAYERS.find((one) => one.name === name) as Layer;
}
/** The step of a value from 1 to 5; 0: not known. */
export function stepOf(layer: Layer, value: number | null): number {
    return value === null ? 0 : 1 + layer.starts.filter((start) => value >= start).length;
}
/** The text of each step for the legend. */
export function legend(layer: Layer): string[] {
    if (layer.name === "communes") return [0, 1, 2].map((stage) => capital(w(`stage-${String(stage)}`)));
    const shown = layer.starts.map((start) => (layer.name === "grain" ? number(start / 1000) : layer.text(start)));
    return [w("range-under", { high: shown[0] as string }), ...shown.map((low) => w("range-from", { low }))].map(
        (text, place) => (place === 0 ? text : (shown[place - 1] as string)),
    );
}
