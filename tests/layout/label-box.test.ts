import { describe, expect, it } from "vitest";
import { labelBox } from "../../src/layout/label-box.ts";

describe("labelBox", () => {
  it("breaks a long label at the space nearest to its middle", () => {
    expect(labelBox("Slowly Changing Dimension", 0).lines).toEqual(["Slowly Changing", "Dimension"]);
    expect(labelBox("Data Lake", 0).lines).toEqual(["Data Lake"]);
    expect(labelBox("Denormalization", 0).lines).toEqual(["Denormalization"]);
  });

  it("grows with importance, from 12 to 16 pixels", () => {
    expect([0, 0.5, 1].map((importance) => labelBox("ETL", importance).fontSize)).toEqual([12, 14, 16]);
  });

  it("is as wide as its longest line and as high as its lines", () => {
    const [one, two] = [labelBox("Materialized", 0), labelBox("Materialized View", 0)];
    expect(two.width).toBe(one.width);
    expect(two.height).toBeGreaterThan(one.height);
  });

  it("takes wide characters for wide", () => {
    expect(labelBox("図表", 0).width).toBeGreaterThan(labelBox("il", 0).width * 2);
  });
});
