/** A doc comment, read: its words, and what stands behind each tag, in order. */
export interface DocComment {
  readonly text: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Read a doc comment with its signs.
 * @example readDocComment("/** A graph.\n * @slot - What waits. *\/").tags // → [{ name: "slot", text: "- What waits." }]
 */
export function readDocComment(comment: string): DocComment {
  const lines = comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trim());
  const [text = "", ...tags] = lines.join("\n").split(/^@/m);
  return {
    text: folded(text),
    tags: tags.map((tag) => {
      const [, name = "", rest = ""] = /^(\S+)([\s\S]*)$/.exec(tag) ?? [];
      return { name, text: folded(rest) };
    }),
  };
}

/**
 * What a tag names and says of it; a tag without a name says only something.
 * @example namedIn("card - The card.") // → { name: "card", description: "The card." }
 */
export function namedIn(text: string): { readonly name: string; readonly description: string } {
  const [, name = "", description = ""] = /^(?:(\S+) )?- (.*)$/.exec(text) ?? [];
  return { name, description };
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
