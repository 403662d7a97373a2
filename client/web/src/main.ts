import "virtual:theme.css";
import "./styles/fonts.css";
import "./styles/base.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { keepServer } from "./model/home.svelte";
import { settings } from "./model/settings.svelte";
import { speak, wantedLanguage } from "./words/words.svelte";

settings.apply();
void keepServer();
await speak(wantedLanguage());
if (location.search !== "") history.replaceState(null, "", location.pathname + location.hash); // it is said, and kept
mount(App, { target: document.getElementById("app") as HTMLElement });
