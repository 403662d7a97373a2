/** What the start screen is filled in with, from its address: `#/new?scenario=quick&seats=human,planner&provinces=henan`. */

export interface Wish {
    scenario: string | null;
    /** Who sits at the table: `human` or a policy; none: as the screen proposes. */
    seats: string[];
    /** The provinces of the first seats. */
    provinces: string[];
    mode: "historical" | "open" | null;
}

export function readWish(query: string): Wish {
    const asked = new URLSearchParams(query);
    const list = (name: string): string[] => (asked.get(name) ?? "").split(",").filter(Boolean);
    const mode = asked.get("mode");
    return {
        scenario: asked.get("scenario"),
        seats: list("seats").slice(0, 8),
        provinces: list("provinces").slice(0, 8),
        mode: mode === "historical" || mode === "open" ? mode : null,
    };
}
