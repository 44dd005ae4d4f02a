import { css } from "lit";

export const lineSampleStyles = css`
  .sample { flex: none; stroke: var(--_line); stroke-width: 1.5; }
  .sample.ink-accent { stroke: var(--_accent); }
  .sample.ink-faint { stroke: var(--_faint); }
  .sample .is-open { fill: none; stroke-linecap: round; stroke-linejoin: round; }
  .sample .is-hollow { fill: var(--_paper); }
  .sample .is-filled { fill: var(--_line); }
  .sample text { font: 600 12px var(--_font); fill: var(--_accent); stroke: none; }
`;
