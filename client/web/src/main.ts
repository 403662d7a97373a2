import "virtual:theme.css";
import "./styles/fonts.css";
import "./styles/base.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { keepServer } from "./model/home.svelte";
import { settings } from "./model/settings.svelte";
import { speak, w, wantedLanguage } from "./words/words.svelte";

/** How long a page waits for its faces: text that is set anew when they come makes lines move. */
const FACES_MS = 500;
const FACES = [400, 700, 800].map((weight) => `${String(weight)} 1rem Alegreya`);
const FIGURES = [400, 600].map((weight) => `${String(weight)} 1rem "Source Sans 3"`);

settings.apply();
void keepServer();
await speak(wantedLanguage());
await Promise.race([facesReady(), new Promise((done) => setTimeout(done, FACES_MS))]);
if (location.search !== "") history.replaceState(null, "", location.pathname + location.hash); // it is said, and kept
mount(App, { target: document.getElementById("app") as HTMLElement });

function facesReady(): Promise<unknown> {
    const letters = w("web-home-title") + w("web-home-lead");
    return Promise.allSettled([...FACES, ...FIGURES].map((face) => document.fonts.load(face, letters)));
}
