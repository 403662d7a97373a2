"""The browser table: its source (Svelte and TypeScript), what is made for it from the rules, and how it is built."""
