/** `virtual:words/LANGUAGE`: all Fluent files of a language as one text without comments, a chunk for each language. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const PREFIX = "virtual:words/";
/** Words of the command line, of the window and of whoever runs a server, which no page shows. */
const NOT_HERE = new Set(["cli.ftl", "desk.ftl", "server.ftl"]);

export function words(folder: string): Plugin {
    return {
        name: "greatleap-words",
        resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
        load(id) {
            if (!id.startsWith(`\0${PREFIX}`)) return undefined;
            const home = join(folder, id.slice(PREFIX.length + 1));
            const texts = readdirSync(home)
                .filter((name) => name.endsWith(".ftl") && !NOT_HERE.has(name))
                .sort()
                .map((name) => {
                    this.addWatchFile(join(home, name));
                    return readFileSync(join(home, name), "utf8");
                });
            const bare = texts
                .join("\n")
                .replace(/^#.*\n/gm, "")
                .replace(/\n{2,}(?=[a-z])/g, "\n");
            return `export default ${JSON.stringify(bare)};`;
        },
    };
}
