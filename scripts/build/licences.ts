import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** A package that is part of what we build. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Keeps a list of the packages whose code goes into builds. */
export class BundledPackages {
  readonly #homes = new Set<string>();

  /** Watches a build; one list may watch many. */
  plugin(): Plugin {
    return {
      name: "bundled-packages",
      generateBundle: (_options, bundle) => {
        for (const file of Object.values(bundle))
          if (file.type === "chunk") for (const id of Object.keys(file.modules)) this.#add(id);
      },
    };
  }

  /** The list with every licence in full, as Markdown; the same builds give the same bytes. */
  toMarkdown(): string {
    const packages = [...this.#homes].sort().map(readPackage);
    const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |\n`);
    const texts = packages.map(({ name, text }) => `\n## ${name}\n\n${fenced(text)}`);
    return `# Packages bundled into these files\n\n| package | version | license |\n| --- | --- | --- |\n${rows.join("")}${texts.join("")}`;
  }

  #add(id: string): void {
    const home = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(
      id.replaceAll("\\", "/").replace(/^\0/, ""),
    )?.[1];
    if (home !== undefined) this.#homes.add(home);
  }
}

function readPackage(home: string): Bundled {
  const { name, version, license, licenses, author } = JSON.parse(
    readFileSync(join(home, "package.json"), "utf8"),
  );
  // Packages from before 2014 hold a list.
  const licence = license ?? licenses?.[0]?.type;
  const file = readdirSync(home).find((each) => /^licen[cs]e/i.test(each));
  const text = file
    ? readFileSync(join(home, file), "utf8")
    : `Copyright ${author?.name ?? author}. Licensed under ${licence}.`;
  return { name, version, licence, text: text.replace(/\r\n/g, "\n").trim() };
}

function fenced(text: string): string {
  return `\`\`\`\`text\n${text}\n\`\`\`\`\n`;
}
