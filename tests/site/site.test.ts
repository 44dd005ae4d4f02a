import { describe, expect, it } from "vitest";
import { compileGraph } from "../../src/compile.ts";
import { siteFiles } from "../../src/site/index.ts";
import { GLOSSARY } from "../../src/site/places.ts";

const HOSTILE = '</script><script>alert(1)</script>" onload="x';
const TEXT = `# Stores

## Formats

**Row**: A row is a kind of format. Unlike a column, a row keeps *one* record together; see [here](javascript:alert(1)) or [there](https://example.org/).

**Column**: A column is a kind of format. <img src=x onerror=alert(1)>

**Format**: A way to write data.
`;
const { graph } = compileGraph([{ path: "s.md", text: TEXT }]);
const options = { script: 'console.log("</script>")', hash: (text: string) => `sha256-${text.length}` };
const files = siteFiles(graph, options);
const fileAt = (path: string, from = files) => from.get(path) ?? "";

describe("the site", () => {
  it("has a page for each concept and topic, and one that leads to all", () => {
    expect([...files.keys()].sort()).toEqual([
      "concept/column.html",
      "concept/formats.html",
      "concept/row.html",
      "embed.html",
      "glossary.html",
      "oembed.json",
      "site.css",
      "topic/formats.html",
    ]);
  });

  it("gives each concept its definition with links, and its relations both ways with their sentences", () => {
    const row = fileAt("concept/row.html");
    expect(row).toContain("<em>one</em>");
    expect(row).toContain('<a href="../concept/column.html">column</a>');
    expect(row).toContain("<h2>Contrasts with</h2>");
    expect(row).toMatch(/<blockquote>Unlike a column, a row keeps \*?one\*? record together/);
    expect(row).toContain("stated · s.md:5");
    expect(fileAt("concept/formats.html")).toContain("<h2>Kinds</h2>");
    expect(row).toContain('<link rel="next" href="../concept/column.html">');
  });

  it("gives each page a name that any file system takes, and leads to it by that", () => {
    const long = "很长的名字".repeat(30);
    const terms = ["Aux", "Prn", `${long}甲`, `${long}乙`];
    const text = `# T\n\n${terms.map((term) => `## ${term}\n\nIt is what it is.\n`).join("\n")}`;
    const pages = siteFiles(compileGraph([{ path: "t.md", text }]).graph, options);
    const names = [...pages.keys()].flatMap((path) => path.split("/").slice(1));
    expect(names).toEqual(expect.arrayContaining(["aux_.html", "prn_.html"]));
    expect(names.filter((name) => new TextEncoder().encode(name).length > 240)).toEqual([]);
    expect(new Set(names.map((name) => name.normalize("NFC").toLowerCase())).size).toBe(4);
    const links = [...fileAt(GLOSSARY, pages).matchAll(/href="(concept\/[^"]+)"/g)].map(([, to = ""]) => to);
    expect(links).toHaveLength(4);
    expect(links.filter((to) => !pages.has(decodeURIComponent(to)))).toEqual([]);
  });

  it("tells machines what the concept is", () => {
    const [, json = ""] =
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(fileAt("concept/row.html")) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      "@type": "DefinedTerm",
      name: "Row",
      description: "A row is a kind of format.",
      url: "row.html",
      inDefinedTermSet: { name: "Stores", url: "../glossary.html" },
    });
  });

  it("shows the neighbors of a concept in a picture with every name once", () => {
    const names = [...fileAt("concept/row.html").matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(
      ([, name]) => name,
    );
    expect(names.sort()).toEqual(["Column", "Formats", "Row", "vs"]);
  });

  it("uses relative addresses alone, and leads nowhere doubtful", () => {
    for (const [path, text] of files) {
      if (path === "embed.html") continue;
      const addresses = [...text.matchAll(/(?:href|src)=\\?"([^"\\]*)/g)].map(([, address = ""]) => address);
      const foreign = addresses.filter(
        (each) => !/^(\.\.\/|[a-z-]+\.(html|css|json)|concept\/|topic\/|data:,$)/.test(each),
      );
      expect(foreign, path).toEqual(path === "concept/row.html" ? ["https://example.org/"] : []);
    }
    expect(fileAt("concept/row.html")).toContain("see here or");
  });

  it("stays what it is, whatever the text holds", () => {
    const hostile = graph.copy();
    hostile.setNodeAttribute("row", "label", HOSTILE);
    hostile.setNodeAttribute("row", "definition", HOSTILE);
    hostile.setAttribute("title", HOSTILE);
    const pages = siteFiles(hostile as typeof graph, options);
    for (const [path, text] of pages) {
      expect(text, path).not.toContain("<script>alert");
      expect(text, path).not.toMatch(/<[^>]*" onload="x/);
    }
    expect(fileAt("concept/column.html")).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });

  it("puts script, style and graph into the page for frames, and lets it ask for nothing", () => {
    const embed = fileAt("embed.html");
    expect(embed.match(/<\/script>/g)).toHaveLength(2);
    expect(embed).toContain('console.log("\\x3c/script>")');
    expect(embed).toContain("default-src &#39;none&#39;; script-src &#39;sha256-27&#39;");
    expect(embed).not.toMatch(/<(?:script|link|img)[^>]* (?:src|href)="(?!data:)/);
  });

  it("is the same each time, and names its address where it has one", () => {
    expect([...siteFiles(graph, options)]).toEqual([...files]);
    const oembed = (address?: string) =>
      JSON.parse(fileAt("oembed.json", siteFiles(graph, { ...options, address })));
    expect(oembed().html).toContain('src="embed.html"');
    expect(oembed("https://example.org/g/").html).toContain('src="https://example.org/g/embed.html"');
  });
});
