import { describe, expect, it } from "vitest";
import { embedSnippet } from "../../src/view/embed-snippet.ts";

describe("the HTML for somebody's page", () => {
  it("is one script and one tag, with what is asked for", () => {
    expect(
      embedSnippet({
        script: "./g.js",
        src: "./g.json",
        focus: "oltp",
        types: undefined,
        height: "420px",
        fallback: "OLTP",
      }),
    ).toBe(
      '<script type="module" src="./g.js"></script>\n<concept-graph src="./g.json" focus="oltp" height="420px">\n  <p>OLTP</p>\n</concept-graph>',
    );
  });

  it("stays one tag, whatever the values hold", () => {
    const text = embedSnippet({
      script: 'a"><b>',
      src: "x",
      focus: '"><script>',
      height: "1px",
      fallback: "<img src=x>",
    });
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).not.toContain("<img");
    expect(text).toContain("&quot;&gt;&lt;script&gt;");
  });
});
