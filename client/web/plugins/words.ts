/**
 * `virtual:words/LANGUAGE`: all Fluent files of a language as one text without comments, a chunk for each language. What a
 * language lacks is there in English.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const FALLBACK = "en";
const PREFIX = "virtual:words/";
/** Words of the command line, of the window and of whoever runs a server, which no page shows. */
const NOT_HERE = new Set(["cli.ftl", "desk.ftl", "server.ftl"]);

export function words(folder: string): Plugin {
    return {
        name: "greatleap-words",
        resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
        load(id) {
            if (!id.startsWith(`\0${PREFIX}`)) return undefined;
            const read = (language: string): string[] => {
                const home = join(folder, language);
                return readdirSync(home)
                    .filter((name) => name.endsWith(".ftl") && !NOT_HERE.has(name))
                    .sort()
                    .flatMap((name) => {
                        this.addWatchFile(join(home, name));
                        return messages(readFileSync(join(home, name), "utf8"));
                    });
            };
            const own = read(id.slice(PREFIX.length + 1));
            const there = new Set(own.map(nameOf));
            const all = [...own, ...read(FALLBACK).filter((one) => !there.has(nameOf(one)))];
            return `export default ${JSON.stringify(all.join(""))};`;
        },
    };
}
/** The messages of a Fluent file, each with its name and without comments. */
function messages(text: string): string[] {
    return text
        .replace(/^#.*\n/gm, "")
        .replace(/\n{2,}(?=[a-z])/g, "\n")
        .split(/^(?=[a-z])/m)
        .filter((one) => nameOf(one) !== "");
}
function nameOf(message: string): string {
    return /^[a-z][\w-]*(?= =)/.exec(message)?.[0] ?? "";
}
