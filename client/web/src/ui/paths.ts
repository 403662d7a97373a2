/** Polygons of the look as paths of SVG. */
export type Shape = ["ink" | "cut", [number, number][]];
export type Path = [role: 0 | 1, path: string];

/** Shapes in order, those of one role that follow each other as one path: `[role, path, ...]`. */
export function paths(shapes: Shape[]): Path[] {
    const found: Path[] = [];
    for (const [role, points] of shapes) {
        const number = role === "ink" ? 0 : 1;
        const path = `M${(area(points) < 0 ? points.toReversed() : points).map(([x, y]) => `${String(x)} ${String(y)}`).join("L")}Z`;
        const last = found.at(-1);
        if (last?.[0] === number) last[1] += path;
        else found.push([number, path]);
    }
    return found;
}

/** Twice the signed area: all polygons of a path turn the same way, so that where two overlap nothing is cut out. */
function area(points: [number, number][]): number {
    return points.reduce((sum, [x, y], place) => {
        const [a, b] = points[(place + 1) % points.length] as [number, number];
        return sum + x * b - a * y;
    }, 0);
}
