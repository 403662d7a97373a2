/** Beside each built file that gains by it: the same compressed, which the server hands out as it is. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /\.(js|css|html|svg|json|txt)$/;
const LEAST_BYTES = 512;

export function compressed(): Plugin {
    let folder = "";
    return {
        name: "greatleap-compressed",
        apply: "build",
        enforce: "post",
        configResolved(config) {
            folder = resolve(config.root, config.build.outDir);
        },
        closeBundle() {
            if (!existsSync(folder)) return; // the build has failed
            for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
                if (!TEXT.test(name)) continue;
                const path = join(folder, name);
                const bytes = readFileSync(path);
                if (bytes.length < LEAST_BYTES) continue;
                const hint = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
                writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: hint }));
                writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
            }
        },
    };
}
