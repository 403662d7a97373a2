// Says which messages the client asks for by a fixed name and English has not, and which of web.ftl nothing asks for.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";

const locale = new URL("../../../assets/locale/en/", import.meta.url).pathname;
const names = new Set();
const own = new Set();
for (const file of readdirSync(locale).filter((name) => name.endsWith(".ftl"))) {
    for (const entry of new FluentResource(readFileSync(join(locale, file), "utf8")).body) {
        names.add(entry.id);
        if (file === "web.ftl") own.add(entry.id);
    }
}
const source = new URL("../src/", import.meta.url).pathname;
const text = readdirSync(source, { recursive: true })
    .filter((name) => /\.(svelte|ts)$/.test(name) && !name.startsWith("made"))
    .map((name) => readFileSync(join(source, name), "utf8"))
    .join("\n");
const missing = [...text.matchAll(/\bw\(\s*"([a-z0-9_-]+)"/g)]
    .map((found) => found[1])
    .filter((name) => !names.has(name));
const stems = [...text.matchAll(/`([a-z-]+-)\$\{/g)].map((found) => found[1]);
const unused = [...own].filter(
    (name) =>
        !text.includes(`"${name}"`) && !stems.some((stem) => name.startsWith(stem)) && !name.startsWith("web-rule-"),
);
for (const name of new Set(missing)) console.error(`missing: ${name}`);
for (const name of unused) console.error(`never asked for: ${name}`);
process.exit(missing.length + unused.length > 0 ? 1 : 0);
