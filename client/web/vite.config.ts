import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { compressed } from "./plugins/compressed.ts";
import { looks } from "./plugins/looks.ts";
import { preload } from "./plugins/preload.ts";
import { words } from "./plugins/words.ts";

const assets = (path: string): string => fileURLToPath(new URL(`../../assets/${path}`, import.meta.url));
const signs = JSON.parse(readFileSync(new URL("./src/ui/signs.json", import.meta.url), "utf8")) as string[];

export default defineConfig({
    plugins: [words(assets("locale")), looks(assets("looks"), signs), svelte(), preload(), compressed()],
    build: {
        target: "es2022",
        assetsInlineLimit: 0, // the policy of the server allows no inline script or font
        modulePreload: { polyfill: false },
    },
    server: {
        fs: { allow: [assets("../client/web"), assets("looks")] },
        proxy: { "/ws": { target: "ws://127.0.0.1:8000", ws: true }, "/api": "http://127.0.0.1:8000" },
    },
    test: { environment: "node", include: ["tests/**/*.test.ts"] },
});
