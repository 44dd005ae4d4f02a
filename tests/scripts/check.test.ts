import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Desk } from "./command.ts";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

const SOUND =
  "# Boats\n\n## Keel\n\nA keel is part of a [hull](#hull). See [[Hull]].\n\n## Hull\n\nThe body.\n";

describe("npm run check", () => {
  it("passes a sound text", () => {
    desk.put("boats.md", SOUND);
    const { status, stdout, stderr } = desk.run("check", "boats.md");
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toBe("1 text: 0 things to mend\n");
  });

  it("names links that lead nowhere, with file, line and the nearest name", () => {
    desk.put("boats.md", SOUND.replace("#hull", "#hul").replace("[[Hull]]", "[[Hulk]], [[x]] and `[[y]]`"));
    desk.put(
      "more.md",
      "## Mast\n\nOn the [hull](boats.md#keel), the [deck](deck.md), the [web](https://a.b/c.md).\n",
    );
    const { status, stdout } = desk.run("check", ".");
    expect(status).toBe(1);
    expect(stdout.split("\n").filter(Boolean)).toEqual([
      'boats.md:5: the link to "Hulk" leads to no concept. Did you mean "Hull"?',
      'boats.md:5: the link to "x" leads to no concept. Define the term, or remove the brackets.',
      'boats.md:5: there is no "#hul" in boats.md. Did you mean "hull"?',
      "more.md:3: the link leads to deck.md, which is not among the texts. Correct the path.",
    ]);
  });

  it("names contradictions and circles with both places", () => {
    desk.put(
      "boats.md",
      "**Keel**: A keel is part of a hull. Unlike a hull, a keel is straight.\n\n**Hull**: The body.\n\n**Sloop**: A sloop is a kind of yacht.\n\n**Yacht**: A yacht is a kind of sloop.\n",
    );
    const { status, stdout } = desk.run("check", "boats.md");
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^boats\.md:1: "Hull .+ Keel" contradicts ".+"\. See boats\.md:1; keep one of them\.$|^boats\.md:1: "Keel .+ Hull" contradicts/m,
    );
    expect(stdout).toMatch(/^boats\.md:[57]: ".+ is a kind of .+" (?:closes a circle|contradicts)/m);
  });

  it("says of a contrast along a hierarchy what stands above what, and where", () => {
    desk.put(
      "boats.md",
      "**Boat**: A thing that floats.\n\n**Yacht**: A yacht is a kind of boat.\n\n**Sloop**: A sloop is a kind of yacht. Unlike a boat, a sloop has one mast.\n",
    );
    const { status, stdout } = desk.run("check", "boats.md");
    expect([status, stdout]).toEqual([
      1,
      'boats.md:5: "Boat contrasts with Sloop", but one of them stands above the other: "Sloop is a kind of Yacht" (boats.md:5), "Yacht is a kind of Boat" (boats.md:3). Keep one of the two.\n',
    ]);
  });

  it("names concepts that an earlier graph had", () => {
    desk.put("boats.md", SOUND);
    desk.run("extract", "boats.md", "--out", "old.json");
    desk.put("boats.md", "# Boats\n\n## Hull\n\nThe body.\n");
    const { status, stdout } = desk.run("check", "boats.md", "--against", "old.json");
    expect([status, stdout]).toEqual([
      1,
      'boats.md:3: the concept "Keel" of old.json is no longer there. Define it, or extract the graph anew.\n',
    ]);
  });

  it("complains of what it cannot do", () => {
    expect(desk.run("check").stderr).toMatch(/^Name at least one source/);
    expect(desk.run("check", "x.md", "--loud").stderr).toMatch(/^There is no option --loud/);
  });
});
