/** Why something was refused, in one sentence. */
import type { Refused } from "../made/wire";
import type { Bar } from "../model/game";
import { barWords, fieldName } from "./names";
import { hasWords, w } from "./words.svelte";

export function refusalWords(refused: Refused): string {
    const name = `room-refused-${refused.code}`;
    if (hasWords(name)) return w(name);
    const bar = refused.bar as unknown as Bar | null;
    if (bar !== null) {
        const field = fieldName(refused.field.replace(/^decision\./, ""));
        return w("refused-barred", { field, bar: barWords(bar), right: "" });
    }
    return w("room-refused-program");
}
