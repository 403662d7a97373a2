/** Where one is, by the part of the address after `#`: a link with a join code is `#/3QHXDK`. */
import { readWish, type Wish } from "./wish";

export type Route =
    | { page: "home" | "resume" | "almanac" }
    | { page: "new"; wish: Wish }
    | { page: "join"; code: string }
    | { page: "watch"; code: string }
    | { page: "table"; match: string };

const CODE = /^[A-Z0-9]{6}$/;

export function readRoute(hash: string): Route {
    const [path = "", asked = ""] = hash.replace(/^#\/?/, "").split("?");
    const [first = "", second = ""] = path.split("/");
    if (first === "new") return { page: "new", wish: readWish(asked) };
    if (first === "resume" || first === "almanac") return { page: first };
    if (first === "join") return { page: "join", code: second.toUpperCase() };
    if (first === "watch" && second) return { page: "watch", code: second.toUpperCase() };
    if (first === "table" && second) return { page: "table", match: second };
    if (CODE.test(first.toUpperCase())) return { page: "join", code: first.toUpperCase() };
    return { page: "home" };
}

// Whoever typed `/3QHXDK` has the page too, and meant `/#/3QHXDK`.
if (location.pathname !== "/") history.replaceState(null, "", `/${location.search}#${location.pathname}`);

let now = $state.raw<Route>(readRoute(location.hash));
addEventListener("hashchange", () => {
    now = readRoute(location.hash);
});

export function route(): Route {
    return now;
}
export function go(path: string): void {
    location.hash = `#/${path}`;
}
