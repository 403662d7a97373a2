/** What moves: briefly, only what has changed, and not at all where somebody wants no motion. */

function move(one: Element, from: string, duration: number): void {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    one.animate([{ transform: from }, { transform: "none" }], { duration, easing: "cubic-bezier(0.2, 0, 0, 1)" });
}
/** Let something slide from where another thing was to where it is. */
export function slide(from: DOMRect, to: Element): void {
    const at = to.getBoundingClientRect();
    move(to, `translate(${String(from.x - at.x)}px, ${String(from.y - at.y)}px)`, 140);
}
/** Let a card turn up. */
export function turnUp(card: Element): void {
    move(card, "perspective(1200px) rotateY(-80deg)", 280);
}
