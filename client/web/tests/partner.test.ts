import { describe, expect, it } from "vitest";
import { partner } from "../src/model/draft.svelte";
import type { Split } from "../src/model/game";

const part = (name: string, high: number, bar: object | null = null): object => ({ name, low: 0, high, bar });
const split = {
    name: "brigades",
    total: 10,
    parts: [part("fields", 10), part("furnaces", 10), part("waterworks", 3), part("workshops", 10, { code: "closed" })],
    default: { fields: 7, furnaces: 1, waterworks: 2, workshops: 0 },
} as unknown as Split;
const GIVERS = ["fields", "waterworks", "furnaces", "workshops"];

describe("where a brigade comes from and goes to", () => {
    it("comes from the fields first", () => {
        expect(partner(split, { fields: 7, furnaces: 1, waterworks: 2, workshops: 0 }, "furnaces", 1, GIVERS)).toBe(
            "fields",
        );
    });
    it("comes from the next where the fields have none", () => {
        expect(partner(split, { fields: 0, furnaces: 8, waterworks: 2, workshops: 0 }, "furnaces", 1, GIVERS)).toBe(
            "waterworks",
        );
    });
    it("comes back from where one was put before", () => {
        expect(partner(split, { fields: 6, furnaces: 1, waterworks: 3, workshops: 0 }, "furnaces", 1, GIVERS)).toBe(
            "waterworks",
        );
    });
    it("goes nowhere from a task that has none", () => {
        expect(
            partner(split, { fields: 10, furnaces: 0, waterworks: 0, workshops: 0 }, "furnaces", -1, GIVERS),
        ).toBeNull();
    });
});
