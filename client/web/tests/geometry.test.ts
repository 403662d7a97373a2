import { describe, expect, it } from "vitest";
import { cut } from "../src/board/geometry";
import { facts } from "../src/model/facts";

describe("the vertices of the board", () => {
    it("lie where the grid has them, but for a little that the knife slipped", () => {
        for (const province of facts.provinces)
            for (const [q, r] of province.hexes) {
                const [x, y] = [2 * q + r, 3 * r];
                const [px, py] = cut(x, y, 1);
                expect(Math.abs(px - (x * Math.sqrt(3)) / 2)).toBeLessThanOrEqual(0.0551);
                expect(Math.abs(py - y / 2)).toBeLessThanOrEqual(0.0551);
            }
    });
    it("lie at the same place at every size", () => {
        const [x, y] = cut(7, -3, 1);
        expect(cut(7, -3, 40)).toEqual([expect.closeTo(40 * x, 9), expect.closeTo(40 * y, 9)]);
    });
});
