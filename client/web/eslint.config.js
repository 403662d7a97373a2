import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

export default ts.config(
    { ignores: ["dist/", "node_modules/", "src/made/"] },
    js.configs.recommended,
    ...ts.configs.strict,
    ...svelte.configs.recommended,
    { languageOptions: { globals: { ...globals.browser } } },
    {
        files: ["scripts/**", "*.config.ts", "*.config.js", "plugins/**"],
        languageOptions: { globals: { ...globals.node } },
    },
    {
        files: ["**/*.svelte", "**/*.svelte.ts"],
        languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig } },
    },
    {
        rules: {
            "no-undef": "off", // TypeScript knows better
            // Maps and sets are made, filled and read in one go; what a screen follows is a rune.
            "svelte/prefer-svelte-reactivity": "off",
        },
    },
);
