/** The look's files as the browser wants them: signs as paths, pictures as paths each in its own chunk, colours as CSS. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

type Shape = ["ink" | "cut", [number, number][]];
interface Theme {
    colours: Record<string, unknown> & {
        region: Record<string, string>;
        ramp: Record<string, string[]>;
        ramp_text: Record<string, string[]>;
    };
}
const SIGNS = "virtual:signs";
const PICTURES = "virtual:pictures";
const PICTURE = "virtual:picture/";
const THEME = "virtual:theme.css";

/** Shapes in order, those of one role that follow each other as one path: `[role, path, ...]`. */
export function paths(shapes: Shape[]): [role: 0 | 1, path: string][] {
    const found: [0 | 1, string][] = [];
    for (const [role, points] of shapes) {
        const number = role === "ink" ? 0 : 1;
        const path = `M${(area(points) < 0 ? points.toReversed() : points).map(([x, y]) => `${String(x)} ${String(y)}`).join("L")}Z`;
        const last = found.at(-1);
        if (last?.[0] === number) last[1] += path;
        else found.push([number, path]);
    }
    return found;
}

/** Twice the signed area: all polygons of a path turn the same way, so that where two overlap nothing is cut out. */
function area(points: [number, number][]): number {
    return points.reduce((sum, [x, y], place) => {
        const [a, b] = points[(place + 1) % points.length] as [number, number];
        return sum + x * b - a * y;
    }, 0);
}

export function themeCss(tokens: { themes: Record<string, Theme> }): string {
    const block = (name: string): string => {
        const colours = (tokens.themes[name] as Theme).colours;
        const lines: string[] = [];
        for (const [role, value] of Object.entries(colours)) {
            if (typeof value === "string") lines.push(`--${role.replaceAll("_", "-")}:${value}`);
        }
        for (const [region, value] of Object.entries(colours.region)) lines.push(`--region-${region}:${value}`);
        for (const [ramp, steps] of Object.entries(colours.ramp)) {
            steps.forEach((value, step) => lines.push(`--ramp-${ramp}-${String(step + 1)}:${value}`));
        }
        for (const [ramp, steps] of Object.entries(colours.ramp_text)) {
            steps.forEach((role, step) => lines.push(`--ramp-text-${ramp}-${String(step + 1)}:var(--${role})`));
        }
        return lines.join(";");
    };
    return (
        `:root{color-scheme:light;${block("paper")}}` +
        `@media (prefers-color-scheme:dark){:root:not([data-theme=paper]){color-scheme:dark;${block("night")}}}` +
        `:root[data-theme=night]{color-scheme:dark;${block("night")}}`
    );
}

export function looks(folder: string, signs: readonly string[]): Plugin {
    const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
    return {
        name: "greatleap-looks",
        resolveId: (id) =>
            id === SIGNS || id === THEME || id === PICTURES || id.startsWith(PICTURE) ? `\0${id}` : undefined,
        load(id) {
            if (id === `\0${SIGNS}`) {
                const all = (read("icons.json") as { icons: Record<string, Shape[]> }).icons;
                const found = signs.map((name) => {
                    const shapes = all[name];
                    if (shapes === undefined) throw new Error(`icons.json has no sign ${name}`);
                    return [name, paths(shapes)];
                });
                return `export default ${JSON.stringify(Object.fromEntries(found))};`;
            }
            if (id === `\0${THEME}`) return themeCss(read("tokens.json") as { themes: Record<string, Theme> });
            if (id === `\0${PICTURES}`) {
                const names = readdirSync(join(folder, "pictures")).map((name) => name.replace(/\.json$/, ""));
                const rows = names.map((name) => `${name}: () => import("${PICTURE}${name}")`);
                return `export default { ${rows.join(", ")} };`;
            }
            if (id.startsWith(`\0${PICTURE}`)) {
                const name = id.slice(PICTURE.length + 1);
                const picture = read(`pictures/${name}.json`) as { shapes: Shape[] };
                return `export default ${JSON.stringify(paths(picture.shapes))};`;
            }
            return undefined;
        },
    };
}
