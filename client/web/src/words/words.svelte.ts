/** Words: every string that a person reads, from the Fluent files of a language; the build puts English where it has none. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export type Args = Record<string, FluentVariable>;
type Load = () => Promise<{ default: string }>;

const LOADS: Record<string, Load> = {
    en: () => import("virtual:words/en"),
    hu: () => import("virtual:words/hu"),
};
export const LANGUAGES = Object.keys(LOADS);
const FALLBACK = "en";
const KEY = "greatleap.language";

interface Spoken {
    language: string;
    bundle: FluentBundle | null;
    /** The names of all messages, in the order of the files. */
    names: string[];
}
let spoken = $state.raw<Spoken>({ language: FALLBACK, bundle: null, names: [] });

/** The message of that name, filled in; its name where there is none. */
export function w(name: string, args: Args = {}): string {
    const pattern = spoken.bundle?.getMessage(name)?.value;
    return pattern == null ? name : held(spoken.bundle?.formatPattern(pattern, args, []) ?? name);
}
/** A figure and its unit stay on one line. */
function held(text: string): string {
    if (!/\d (%|kt|Mt)/.test(text)) return text; // the exact search is slow
    return text.replace(/(\d) (?=(%|kt|Mt)(?![\p{L}-]))/gu, "$1\u00a0");
}
export function hasWords(name: string): boolean {
    return spoken.bundle?.hasMessage(name) ?? false;
}
export function messageNames(prefix: string, suffix: string): string[] {
    return spoken.names.filter((name) => name.startsWith(prefix) && name.endsWith(suffix));
}
export function language(): string {
    return spoken.language;
}

export async function speak(wanted: string): Promise<void> {
    const chosen = wanted in LOADS ? wanted : FALLBACK;
    const { default: text } = await (LOADS[chosen] as Load)();
    const bundle = new FluentBundle(chosen, { useIsolating: false });
    const resource = new FluentResource(text);
    bundle.addResource(resource);
    spoken = { language: chosen, bundle, names: resource.body.map((entry) => entry.id) };
    document.documentElement.lang = chosen;
    keep(chosen);
}

/** The language chosen before, or the first of the browser's that there are words for. */
export function wantedLanguage(): string {
    const asked = new URLSearchParams(location.search).get("lang");
    const kept = asked ?? read();
    if (kept !== null && kept in LOADS) return kept;
    return navigator.languages.map((tag) => tag.split("-")[0] as string).find((tag) => tag in LOADS) ?? FALLBACK;
}

function read(): string | null {
    try {
        return localStorage.getItem(KEY);
    } catch {
        return null;
    }
}
function keep(chosen: string): void {
    try {
        if (read() !== chosen) localStorage.setItem(KEY, chosen);
    } catch {
        // a private window keeps nothing
    }
}
