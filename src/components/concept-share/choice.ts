import { html, type TemplateResult } from "lit";

/** A labelled list to choose one of; `words` says how each is called, where its name will not do. */
export function choice<T extends string | number>(
  label: string,
  options: readonly T[],
  chosen: T,
  choose: (option: T) => void,
  words: (option: T) => string = String,
): TemplateResult {
  const onChange = ({ target }: Event) => {
    const option = options[(target as HTMLSelectElement).selectedIndex];
    if (option !== undefined) choose(option);
  };
  return html`<label>${label} <select @change=${onChange}>${options.map(
    (option) => html`<option ?selected=${option === chosen}>${words(option)}</option>`,
  )}</select></label>`;
}
