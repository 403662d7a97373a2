// Writes src/made/wire.ts, the types of the messages, from docs/protocol.schema.json. With --check it writes nothing and says
// (exit code 1) when the file is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const target = new URL("../src/made/wire.ts", import.meta.url);
const source = new URL("../../../docs/protocol.schema.json", import.meta.url);
const schema = JSON.parse(readFileSync(source, "utf8"));

const text = await compile(schema, "WireMessage", {
    additionalProperties: false,
    bannerComment: "// Made by scripts/wire_types.mjs from docs/protocol.schema.json; `npm run types` makes it anew.",
    format: true,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120, tabWidth: 4 },
});

if (process.argv.includes("--check")) {
    const stands = readFileSync(target, "utf8");
    if (stands !== text) {
        console.error("src/made/wire.ts is stale: docs/protocol.schema.json has changed. Run: npm run types");
        process.exit(1);
    }
} else {
    writeFileSync(target, text);
}
