/** The board's geometry: pointy-top axial hexes whose vertices, cut by hand, lie at the same place in every client. */
import { facts } from "../model/facts";

export type Point = [x: number, y: number];
type Side = [a: Point, b: Point];

const CORNERS: Point[] = [
    [1, -1],
    [1, 1],
    [0, 2],
    [-1, 1],
    [-1, -1],
    [0, -2],
];
const STEPS: Point[] = [
    [1, 0],
    [0, 1],
    [-1, 1],
    [-1, 0],
    [0, -1],
    [1, -1],
];
const JITTER = 0.055;
const ROOT = Math.sqrt(3) / 2;

/** The pixel place of an integer vertex, moved a little as a knife would, the same in all clients and at every size. */
export function cut(x: number, y: number, s: number): Point {
    let h = (Math.imul(x, 374761393) + Math.imul(y, 668265263)) >>> 0;
    h = Math.imul(h ^ (h >>> 13), 1274126177) >>> 0;
    h = (h ^ (h >>> 16)) >>> 0;
    const j = JITTER * s;
    return [x * s * ROOT + (((h & 255) - 128) / 128) * j, (y * s) / 2 + ((((h >>> 8) & 255) - 128) / 128) * j];
}

export interface Shape {
    key: string;
    region: string;
    fill: string;
    /** The province's own edge. */
    edge: string;
    name: Point;
    /** A hex without text, for a mark. */
    mark: Point;
    /** The middle of all its hexes. */
    centre: Point;
}
export interface Drawn {
    shapes: Shape[];
    coast: string;
    regions: string;
    provinces: string;
    inside: string;
    /** What the drawing takes up. */
    box: { x: number; y: number; width: number; height: number };
}

const owner = new Map<string, (typeof facts.provinces)[number]>();
for (const province of facts.provinces)
    for (const [q, r] of province.hexes) owner.set(`${String(q)} ${String(r)}`, province);

export function draw(s: number): Drawn {
    const coast: Side[] = [];
    const regions: Side[] = [];
    const provinces: Side[] = [];
    const inside: Side[] = [];
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    const shapes = facts.provinces.map((province): Shape => {
        const edge: Side[] = [];
        const fill: string[] = [];
        for (const [q, r] of province.hexes) {
            const corners = CORNERS.map(([a, b]) => cut(2 * q + r + a, 3 * r + b, s));
            fill.push(`M${corners.map(place).join("L")}Z`);
            for (const [x, y] of corners) {
                [left, right] = [Math.min(left, x), Math.max(right, x)];
                [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
            }
            STEPS.forEach(([dq, dr], i) => {
                const side: Side = [corners[i] as Point, corners[(i + 1) % 6] as Point];
                const other = owner.get(`${String(q + dq)} ${String(r + dr)}`);
                if (other !== province) edge.push(side);
                if (other === undefined) coast.push(side);
                else if (i < 3) {
                    const line = other === province ? inside : other.region === province.region ? provinces : regions;
                    line.push(side);
                }
            });
        }
        const [q, r, run] = province.label;
        const free = province.hexes.find(([a, b]) => b !== r || a < q || a >= q + run);
        return {
            key: province.key,
            region: province.region,
            fill: fill.join(""),
            edge: chain(edge),
            name: middle(q + (run - 1) / 2, r, s),
            mark: free === undefined ? beside(middle(q + run - 1, r, s), s) : middle(free[0], free[1], s),
            centre: centreOf(province.hexes.map(([a, b]) => middle(a, b, s))),
        };
    });
    return {
        shapes,
        coast: chain(coast),
        regions: chain(regions),
        provinces: chain(provinces),
        inside: chain(inside),
        box: { x: left, y: top, width: right - left, height: bottom - top },
    };
}

/** Where every hex holds text: right of the figure, under the name. */
function beside([x, y]: Point, s: number): Point {
    return [x + 0.34 * s, y + 0.36 * s];
}
export function middle(q: number, r: number, s: number): Point {
    return [s * Math.sqrt(3) * (q + r / 2), 1.5 * s * r];
}
function centreOf(points: Point[]): Point {
    const sum = points.reduce(([a, b], [x, y]): Point => [a + x, b + y], [0, 0]);
    return [sum[0] / points.length, sum[1] / points.length];
}
function place([x, y]: Point): string {
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
/** Sides as a path of long lines, so that they join at their ends. */
function chain(sides: Side[]): string {
    const from = new Map<string, string[]>();
    for (const [a, b] of sides) {
        const [start, end] = [place(a), place(b)];
        from.set(start, [...(from.get(start) ?? []), end]);
    }
    let path = "";
    for (const start of [...from.keys()]) {
        while ((from.get(start)?.length ?? 0) > 0) {
            let at: string = start;
            let next = from.get(at)?.pop();
            path += `M${at}`;
            while (next !== undefined) {
                path += `L${next}`;
                at = next;
                next = from.get(at)?.pop();
            }
            if (at === start) path += "Z";
        }
    }
    return path;
}

/** The province that lies next in a direction from another one. */
export function neighbour(shapes: Shape[], from: string, dx: number, dy: number): string {
    const here = shapes.find((one) => one.key === from)?.centre;
    if (here === undefined) return shapes[0]?.key ?? from;
    let best = from;
    let least = Infinity;
    for (const shape of shapes) {
        const [x, y] = [shape.centre[0] - here[0], shape.centre[1] - here[1]];
        const along = x * dx + y * dy;
        const aside = Math.abs(x * dy) + Math.abs(y * dx);
        if (along <= 0 || aside > along * 1.8) continue;
        const distance = along + 2 * aside;
        if (distance < least) [best, least] = [shape.key, distance];
    }
    return best;
}
