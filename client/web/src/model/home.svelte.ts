/**
 * Whether the server is here for this machine alone. Such a server is told that this window is open, and ends when the last one has
 * closed. A window that closes says so; one that is only lost, as in a crash, is waited for longer.
 */
let isPrivate = $state(false);
export function onlyHere(): boolean {
    return isPrivate;
}

const THIS_MACHINE = ["127.0.0.1", "localhost"];
const AGAIN_AFTER = 1_000;

export async function keepServer(): Promise<void> {
    if (!THIS_MACHINE.includes(location.hostname)) return;
    try {
        const answer = await fetch("/api/home");
        isPrivate = ((await answer.json()) as { private?: boolean }).private === true;
        if (isPrivate) hold();
    } catch {
        // a page that is served by another program, such as Vite
    }
}

function hold(): void {
    const socket = new WebSocket(`ws://${location.host}/api/window`);
    let leaving = false;
    const leave = (): void => {
        leaving = true;
        socket.close(1000);
    };
    addEventListener("pagehide", leave, { once: true });
    socket.onclose = () => {
        removeEventListener("pagehide", leave);
        if (leaving)
            addEventListener("pageshow", hold, { once: true }); // shown again from the browser's memory
        else setTimeout(hold, AGAIN_AFTER);
    };
}
