import { join } from "node:path";
import { defineConfig } from "vitepress";

/** The folder of the elements as built, which a team has from the package that it installs. */
const elements = process.env.GLOSSOGRAPH_ELEMENTS ?? join(import.meta.dirname, "../../../../dist/elements");

export default defineConfig({
  title: "Docs of a team",
  base: "/hosts/vitepress/",
  cacheDir: "node_modules/.vitepress",
  themeConfig: {
    sidebar: [
      { text: "Stores", link: "/" },
      { text: "Formats", link: "/formats" },
    ],
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("concept-") } } },
  vite: { resolve: { alias: [{ find: /^glossograph\/(.*)$/, replacement: `${elements}/$1.js` }] } },
});
