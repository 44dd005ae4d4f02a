import { expect, test } from "vitest";
import { plainOutline } from "../../scripts/site/plain-outline.ts";
import { readGraph } from "../../src/graph/json.ts";
import { sampleFile } from "../graph/sample.ts";

test("the plain outline nests concepts under their topics and says what they are to each other", () => {
  const html = plainOutline(readGraph(sampleFile(), "sample.json"));
  expect(html).toContain("<h2>Flow</h2><ul><li><b>Ingest</b> stage 1</li><li><b>Store</b> stage 2</li>");
  expect(html).toContain("<b>OLTP</b> contrasts with OLAP<ul><li><b>Index</b> part</li></ul>");
  expect(plainOutline(readGraph(sampleFile(), "sample.json"))).toBe(html);
});

test("names are text in it, whatever they hold", () => {
  const file = sampleFile();
  Object.assign(file.nodes[6]?.attributes ?? {}, { label: '<b onclick="x">C & V</b>' });
  expect(plainOutline(readGraph(file, "sample.json"))).toContain(
    "<b>&lt;b onclick=&quot;x&quot;&gt;C &amp; V&lt;/b&gt;</b>",
  );
});
