import { html, type TemplateResult } from "lit";
import type { Correction } from "../../intake/corrections.ts";
import { LINE_TYPES, type LineType, RELATION_TYPES } from "../../model/relation.ts";

/** What a form makes of its fields; undefined where they say nothing. */
type Reading = (fields: (name: string) => string) => Correction | undefined;

/** Ways to put right what no row speaks of: a relation that is missing or wrong, a name, two concepts that are one. */
export function correctionForms(correct: (correction: Correction) => void): TemplateResult {
  return html`
    ${form(
      correct,
      relationOf,
      html`<label>Concept<input name="source" list="labels" required autocomplete="off" /></label>
        <label>Relation<select name="type">${LINE_TYPES.map((type) => html`<option value=${type}>${RELATION_TYPES[type].forward}</option>`)}
          <option value="none">is not related to</option></select></label>
        <label>Concept<input name="target" list="labels" required autocomplete="off" /></label>`,
      "Say so",
    )}
    ${form(
      correct,
      renameOf,
      html`<label>Concept<input name="old" list="labels" required autocomplete="off" /></label>
        <label>Its name from now on<input name="label" required autocomplete="off" /></label>`,
      "Rename",
    )}
    ${form(
      correct,
      mergeOf,
      html`<label>Concept to keep<input name="keep" list="labels" required autocomplete="off" /></label>
        <label>Another name for the same<input name="other" list="labels" required autocomplete="off" /></label>`,
      "Make them one",
    )}`;
}

function form(
  correct: (correction: Correction) => void,
  read: Reading,
  fields: TemplateResult,
  words: string,
): TemplateResult {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const element = event.target as HTMLFormElement;
    const data = new FormData(element);
    const correction = read((name) => String(data.get(name) ?? "").trim());
    if (!correction) return;
    correct(correction);
    element.reset();
  };
  return html`<form @submit=${onSubmit}>${fields}<button class="button">${words}</button></form>`;
}

const relationOf: Reading = (field) => {
  const [source, type, target] = [field("source"), field("type"), field("target")];
  if (!source || !target || source === target) return undefined;
  return type === "none"
    ? { kind: "remove", source, target }
    : { kind: "add", source, type: type as LineType, target };
};

const renameOf: Reading = (field) => {
  const [old, label] = [field("old"), field("label")];
  return old && label && old !== label ? { kind: "rename", old, label } : undefined;
};

const mergeOf: Reading = (field) => {
  const names = [field("keep"), field("other")];
  return names.every(Boolean) && names[0] !== names[1] ? { kind: "merge", names } : undefined;
};
