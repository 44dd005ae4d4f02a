import { describe, expect, it } from "vitest";
import { embedSnippet, frameSnippet } from "../../src/view/embed-snippet.ts";

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

  it("is a comparison where concepts are listed", () => {
    const text = embedSnippet({ script: "g.js", src: "g.json", concepts: "a,b", fallback: "A, B" });
    expect(text).toContain(
      '<concept-compare src="g.json" concepts="a,b">\n  <p>A, B</p>\n</concept-compare>',
    );
  });

  it("is a frame that may run its own script and nothing else, with the view in its address", () => {
    expect(
      frameSnippet({
        page: "./embed.html",
        title: "A",
        height: 420,
        focus: 'a&"b',
        types: "part-of kind-of",
      }),
    ).toBe(
      '<iframe src="./embed.html#focus=a%26%22b&amp;types=part-of%20kind-of" title="A" width="100%" height="420" loading="lazy" sandbox="allow-scripts"></iframe>',
    );
    expect(frameSnippet({ page: "./embed.html", title: "A", height: 1 })).toContain('src="./embed.html"');
  });
});
