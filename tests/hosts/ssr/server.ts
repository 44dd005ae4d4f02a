import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import { Page } from "./page.ts";

/** The page as HTML. */
export function render(): Promise<string> {
  return renderToString(createSSRApp(Page));
}
