/** The look's files as the browser wants them: signs as paths, colours as CSS. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { paths, type Shape } from "../src/ui/paths.ts";

interface Theme {
    colours: Record<string, unknown> & {
        region: Record<string, string>;
        ramp: Record<string, string[]>;
        ramp_text: Record<string, string[]>;
    };
}
const SIGNS = "virtual:signs";
const THEME = "virtual:theme.css";

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
        resolveId: (id) => (id === SIGNS || id === THEME ? `\0${id}` : undefined),
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
            return undefined;
        },
    };
}
