/** What moves: briefly, only what has changed, and not at all where somebody wants no motion. */

/** A duration of base.css, in milliseconds; 0 where no motion is wanted. */
function lasts(name: string): number {
    const text = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    return parseFloat(text) * (text.endsWith("ms") ? 1 : 1000);
}
function easing(): string {
    return getComputedStyle(document.documentElement).getPropertyValue("--easing").trim();
}
/** Let something slide from where another thing was to where it is. */
export function slide(from: DOMRect, to: Element): void {
    const at = to.getBoundingClientRect();
    const way = `translate(${String(from.x - at.x)}px, ${String(from.y - at.y)}px)`;
    to.animate([{ transform: way }, { transform: "none" }], { duration: lasts("--counter-ms"), easing: easing() });
}
/** Let a card turn up. */
export function turnUp(card: Element): void {
    const side = "perspective(1200px) rotateY(-80deg)";
    card.animate([{ transform: side }, { transform: "perspective(1200px)" }], {
        duration: lasts("--turn-ms"),
        easing: easing(),
    });
}
