import "virtual:theme.css";
import "./styles/fonts.css";
import "./styles/base.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { settings } from "./model/settings.svelte";
import { speak, wantedLanguage } from "./words/words.svelte";

settings.apply();
await speak(wantedLanguage());
mount(App, { target: document.getElementById("app") as HTMLElement });
