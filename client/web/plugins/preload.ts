/** Tells the browser from the start which fonts the first page shows, so that no line of text moves when they come. */
import type { Plugin } from "vite";

const FIRST = /(alegreya-latin-(400|700|800)|source-sans-3-latin-(400|600))-normal-[\w-]+\.woff2$/;

export function preload(): Plugin {
    return {
        name: "greatleap-preload",
        apply: "build",
        transformIndexHtml: {
            order: "post",
            handler: (_, { bundle = {} }) =>
                Object.keys(bundle)
                    .filter((name) => FIRST.test(name))
                    .map((name) => ({
                        tag: "link",
                        injectTo: "head-prepend" as const,
                        attrs: { rel: "preload", href: `/${name}`, as: "font", type: "font/woff2", crossorigin: true },
                    })),
        },
    };
}
