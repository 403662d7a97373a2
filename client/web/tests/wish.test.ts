import { describe, expect, it } from "vitest";
import { readWish } from "../src/model/wish";

describe("what the start screen is filled in with", () => {
    it("is nothing without a query", () => {
        expect(readWish("")).toEqual({ scenario: null, seats: [], provinces: [], mode: null });
    });
    it("takes scenario, mode, seats and provinces in their order", () => {
        expect(readWish("scenario=quick&mode=open&seats=human,planner&provinces=henan,gansu")).toEqual({
            scenario: "quick",
            seats: ["human", "planner"],
            provinces: ["henan", "gansu"],
            mode: "open",
        });
    });
    it("takes eight seats at most, and no mode that there is not", () => {
        const wish = readWish(`mode=wild&seats=${Array(20).fill("line").join(",")}`);
        expect(wish.seats).toHaveLength(8);
        expect(wish.mode).toBeNull();
    });
});
