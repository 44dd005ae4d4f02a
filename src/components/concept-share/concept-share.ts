import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { ConceptGraph as Graph } from "../../graph/concept-graph.ts";
import { LINE_TYPES } from "../../model/relation.ts";
import { embedSnippet, frameSnippet, type SnippetView } from "../../view/embed-snippet.ts";
import { INITIAL_STATE, type ViewState } from "../../view/state.ts";
import { labelOf } from "../../view/words.ts";
import { Copying } from "../copying.ts";
import { dialogStyles } from "../dialog.styles.ts";
import { icon } from "../icons.ts";
import { tokens } from "../tokens.styles.ts";
import { choice } from "./choice.ts";
import { styles } from "./concept-share.styles.ts";
import { FILE_KINDS, type FileKind, LOOKS, type Pictured, type PictureWishes, SCALES } from "./files.ts";
import { saveFile } from "./save-file.ts";

/** Heights that a page can give the graph, as people say them. */
const HEIGHTS = { low: "280px", medium: "420px", tall: "600px" } as const;
type Height = keyof typeof HEIGHTS;
const HEIGHT_NAMES = Object.keys(HEIGHTS) as readonly Height[];

/** Ways to hand on what is on the screen: a link, a tag for one's own page with its picture, the picture, the data. */
export class ConceptShare extends LitElement {
  static override styles = [tokens, dialogStyles, styles];

  @query("dialog") private dialog!: HTMLDialogElement;
  @state() private height: Height = "medium";
  @state() private isOpen = false;
  @state() private wishes: PictureWishes = { scale: 2, look: "as on screen", hasLegend: true };

  @property({ attribute: false }) graph: Graph | undefined;
  @property({ attribute: false }) view: ViewState | undefined;
  /** Address of the graph file; undefined where the graph is in the page itself. */
  @property() src: string | undefined;
  /** Address of the script that defines the elements. */
  @property() script = "./glossograph.js";
  @property({ reflect: true }) theme: string | undefined;
  /** Finds the picture that is on the screen; nothing where there is none. */
  @property({ attribute: false }) picture: (() => Pictured | null) | undefined;

  readonly #copying = new Copying(this);

  /** Open the dialog; one that is open stays so. */
  open(): void {
    this.isOpen = true;
    if (!this.dialog.open) this.dialog.showModal();
  }

  readonly #keep = (event: KeyboardEvent) => event.stopPropagation();
  readonly #onClick = (event: MouseEvent) => event.target === this.dialog && this.dialog.close();

  get #start(): string | undefined {
    return this.view?.focus?.concept ?? this.view?.selected;
  }

  /** The types on screen; undefined where they are those that a newcomer sees. */
  get #types(): string | undefined {
    const hidden = this.view?.hiddenTypes;
    if (!hidden || (hidden.size === 1 && hidden.has("mentions"))) return undefined;
    return LINE_TYPES.filter((type) => !hidden.has(type)).join(" ");
  }

  /** What the picture starts with, in the words of attributes. */
  get #wishes(): SnippetView {
    const depth = this.view?.focus?.depth;
    const steps = depth !== undefined && Number.isFinite(depth) ? String(depth) : "all";
    return {
      focus: this.#start,
      depth: depth === undefined || depth === 1 ? undefined : steps,
      types: this.#types,
    };
  }

  #snippet(src: string): string {
    const { graph, view } = this;
    const shown = view?.compare ?? (this.#start === undefined ? [] : [this.#start]);
    const names = graph ? shown.map((key) => labelOf(graph, key)).join(", ") : "";
    return embedSnippet({
      script: new URL(this.script, location.href).href,
      src: new URL(src, location.href).href,
      ...(view?.compare
        ? { concepts: view.compare.join(",") }
        : { ...this.#wishes, height: HEIGHTS[this.height] }),
      fallback: names || (graph?.getAttribute("title") ?? ""),
    });
  }

  async #save({ make, ending }: FileKind): Promise<void> {
    const { graph, view, wishes } = this;
    if (!graph || !view) return;
    const name = view.compare?.join("-vs-") ?? this.#start ?? "graph";
    saveFile(await make({ graph, view, picture: this.picture?.(), wishes }), `${name}.${ending}`);
  }

  #copyButton(what: string, text: string): TemplateResult {
    return html`<button type="button" class="button" aria-label="Copy the ${what}" @click=${() => this.#copying.copy(text, text)}>
      ${icon("link")}<span role="status">${this.#copying.words(text, "Copy")}</span></button>`;
  }

  #tag(src: string): TemplateResult {
    const snippet = this.#snippet(src);
    const { compare } = this.view ?? {};
    return html`<section><h3>On your own page</h3>
      ${compare ? "" : html`<div class="wishes">${this.#heights()}</div>`}
      <div class="row"><textarea readonly rows="6" aria-label="HTML for your page" .value=${snippet}></textarea>${this.#copyButton("HTML", snippet)}</div>
      <div class="preview">${this.isOpen ? this.#preview(src) : ""}</div></section>`;
  }

  #heights(): TemplateResult {
    return choice("Height", HEIGHT_NAMES, this.height, (height) => {
      this.height = height;
    });
  }

  #preview(src: string): TemplateResult {
    const { compare } = this.view ?? {};
    const theme = this.theme ?? nothing;
    if (compare)
      return html`<concept-compare src=${src} concepts=${compare.join(",")} theme=${theme} aria-label="Preview"></concept-compare>`;
    const { focus, depth, types } = this.#wishes;
    return html`<concept-graph src=${src} focus=${focus ?? nothing} depth=${depth ?? nothing} types=${types ?? nothing}
      height=${HEIGHTS[this.height]} theme=${theme} aria-label="Preview"></concept-graph>`;
  }

  /** Where the site has a page for frames, that goes where no script may. */
  #frame(): TemplateResult | string {
    const page = document.querySelector<HTMLLinkElement>('link[rel="embed"]')?.href;
    if (page === undefined || this.view?.compare) return "";
    const title = this.graph?.getAttribute("title") ?? "";
    const snippet = frameSnippet({
      page,
      title,
      height: Number.parseInt(HEIGHTS[this.height], 10),
      ...this.#wishes,
    });
    return html`<section><h3>In a frame, where no script is allowed</h3>
      <div class="row"><textarea readonly rows="3" aria-label="HTML of a frame" .value=${snippet}></textarea>${this.#copyButton("frame", snippet)}</div></section>`;
  }

  #wish(wish: Partial<PictureWishes>): void {
    this.wishes = { ...this.wishes, ...wish };
  }

  #files(): TemplateResult {
    const { view = INITIAL_STATE, wishes, src } = this;
    const kinds = FILE_KINDS.filter(({ isOffered }) => isOffered(view));
    const hasPicture = kinds.some(({ ending }) => ending === "png");
    return html`
      ${
        hasPicture
          ? html`<div class="wishes">
        ${choice(
          "Size of the PNG",
          SCALES,
          wishes.scale,
          (scale) => this.#wish({ scale }),
          (scale) => `${scale}×`,
        )}
        ${choice("Colors", LOOKS, wishes.look, (look) => this.#wish({ look }))}
        <label><input type="checkbox" .checked=${wishes.hasLegend} @change=${({ target }: Event) =>
          this.#wish({ hasLegend: (target as HTMLInputElement).checked })} />Legend</label></div>`
          : ""
      }
      <div class="files">
        ${kinds.map((kind) => html`<button type="button" class="button" @click=${() => this.#save(kind)}>${kind.words}</button>`)}
        ${src === undefined ? "" : html`<a class="button" href=${src} download>Graph file (JSON)</a>`}
      </div>`;
  }

  override render(): TemplateResult {
    const { src } = this;
    return html`<dialog aria-labelledby="title" @keydown=${this.#keep} @click=${this.#onClick} @close=${() => {
      this.isOpen = false;
    }}>
      <header><h2 id="title">Share this view</h2>
        <button type="button" class="button close" aria-label="Close" @click=${() => this.dialog.close()}>${icon("close")}</button></header>
      <section><h3>A link</h3>
        <div class="row"><input readonly aria-label="Link to this view" .value=${location.href} />${this.#copyButton("link", location.href)}</div></section>
      ${src === undefined ? "" : this.#tag(src)} ${this.#frame()}
      <section><h3>Files</h3>${this.#files()}</section>
    </dialog>`;
  }
}
