import type { ListItem, Paragraph } from "mdast";
import { type LeadIn, leadInOf } from "./lead-in.ts";
import { type Prose, proseOf } from "./prose.ts";

/** The paragraphs of a text as they are printed, and the terms that they open with: each is asked for several times. */
export class Openings {
  readonly #proses = new Map<Paragraph, Prose>();
  readonly #leads = new Map<Paragraph, LeadIn | undefined>();

  constructor(private readonly source: string) {}

  proseOf(paragraph: Paragraph): Prose {
    const known = this.#proses.get(paragraph);
    if (known) return known;
    const prose = proseOf(paragraph.children, this.source);
    this.#proses.set(paragraph, prose);
    return prose;
  }

  leadOf(paragraph: Paragraph): LeadIn | undefined {
    const known = this.#leads.get(paragraph);
    if (known || this.#leads.has(paragraph)) return known;
    const lead = leadInOf(paragraph, this.proseOf(paragraph));
    this.#leads.set(paragraph, lead);
    return lead;
  }

  /** The term that the first paragraph of an item opens with. */
  leadOfItem({ children: [first] }: ListItem): LeadIn | undefined {
    return first?.type === "paragraph" ? this.leadOf(first) : undefined;
  }
}
