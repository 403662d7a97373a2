/** The ranges of a winter's question in words, lowest first. */
import type { View } from "../model/game";
import { people, percent } from "./numbers";
import { w } from "./words.svelte";

export const BANDS = ["first", "second", "third", "fourth", "fifth"] as const;
export const QUESTIONS = ["harvest", "toll"] as const;
export const UNSURE = "unsure";

export function ranges(view: View, question: "harvest" | "toll"): string[] {
    const shown = view.bands[question].map((start) => (question === "harvest" ? percent(start) : people(start)));
    const between = shown.slice(1).map((high, place) => w("range-between", { low: shown[place] as string, high }));
    return [
        w("range-under", { high: shown[0] as string }),
        ...between,
        w("range-from", { low: shown.at(-1) as string }),
    ];
}
export function laidWords(tenths: Record<string, number>): string {
    return w("tenths-laid", {
        laid: BANDS.map((band) => String(tenths[band] ?? 0)).join(" "),
        unsure: tenths[UNSURE] ?? 0,
    });
}
