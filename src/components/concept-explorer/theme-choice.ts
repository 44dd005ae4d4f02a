/** What the theme button goes through; "system" follows the page. */
export const THEME_CHOICES = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const KEY = "glossograph-theme";

/** The choice after this one, around in a circle. */
export function nextTheme(choice: ThemeChoice): ThemeChoice {
  return THEME_CHOICES[(THEME_CHOICES.indexOf(choice) + 1) % THEME_CHOICES.length] ?? "system";
}

/** The choice that was made on an earlier visit; "system" where there is none, or where storage is refused. */
export function rememberedTheme(): ThemeChoice {
  try {
    return THEME_CHOICES.find((choice) => choice === localStorage.getItem(KEY)) ?? "system";
  } catch {
    // A sandboxed frame has no storage; the theme then lasts as long as the page.
    return "system";
  }
}

/** Keep a choice for the next visit, where the browser lets us. */
export function rememberTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // As above: nothing is lost but the memory.
  }
}
