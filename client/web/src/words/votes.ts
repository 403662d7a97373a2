/** What a vote may come to, in one sentence. */
import type { VoteForecast } from "../model/game";
import { w } from "./words.svelte";

export function voteEnd(found: VoteForecast): string {
    const [low, high] = found.motion;
    if (low > found.hold[1]) return w("vote-passes");
    if (high > found.hold[0]) return w("vote-open");
    return w("vote-fails", { count: Math.floor((found.hold[0] - high) / 10) + 1 });
}
