/** What this browser prefers: paper or night, keys of one letter, sounds, the last name. */

const KEY = "greatleap.settings";
interface Kept {
    theme: "paper" | "night" | null;
    keys: boolean;
    sounds: boolean;
    name: string;
    noted: boolean;
}
function read(): Kept {
    const plain: Kept = { theme: null, keys: true, sounds: false, name: "", noted: false };
    try {
        return { ...plain, ...(JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Kept>) };
    } catch {
        return plain;
    }
}

class Settings {
    #kept = $state.raw(read());

    get theme(): "paper" | "night" {
        return this.#kept.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "night" : "paper");
    }
    get keys(): boolean {
        return this.#kept.keys;
    }
    get sounds(): boolean {
        return this.#kept.sounds;
    }
    get name(): string {
        return this.#kept.name;
    }
    /** Whether the note on the content was read. */
    get noted(): boolean {
        return this.#kept.noted;
    }
    keep(change: Partial<Kept>): void {
        this.#kept = { ...this.#kept, ...change };
        try {
            localStorage.setItem(KEY, JSON.stringify(this.#kept));
        } catch {
            // a private window keeps nothing
        }
        this.apply();
    }
    apply(): void {
        if (this.#kept.theme !== null) document.documentElement.dataset["theme"] = this.#kept.theme;
    }
}
export const settings = new Settings();
