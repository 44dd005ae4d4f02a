import type { Rule } from "./rule.ts";

/** Examples that a definition without a subject ends with: "A long-lasting disease, such as diabetes." */
export const DEFINED_KIND_RULES: readonly Rule[] = [
  {
    id: "defined-such-as",
    type: "kind-of",
    pattern: "^^ , such as {kind+}",
    confidence: 0.72,
    agrees: true,
    promotes: "examples",
  },
  {
    id: "defined-including",
    type: "kind-of",
    pattern: "^^ , including|e.g|say ,? {kind+}",
    confidence: 0.72,
    agrees: true,
    promotes: "examples",
  },
  {
    id: "defined-for-example",
    type: "kind-of",
    pattern: "^^ , for instance|example ,? {kind+}",
    confidence: 0.72,
    agrees: true,
    promotes: "examples",
  },
];
